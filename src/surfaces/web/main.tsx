import './fonts.css';
import './mantine.css';
import './tokens.css';
import './base.css';
import { MantineProvider } from '@mantine/core';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Gate } from './access/gate.tsx';
import { Refused } from './api/call.ts';
import { endsSession } from './api/session.ts';
import { router } from './router.tsx';
import { cssVariables, theme } from './theme.ts';

// The Content-Security-Policy lets in only styles that carry the nonce of this very document.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);

const onError = (error: unknown): void => {
  if (endsSession(error)) void client.invalidateQueries({ queryKey: ['session'] });
};

const client = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      // The desk is on this computer: it answers, or it is not there.
      networkMode: 'always',
      retry: (failures, error) => error instanceof Refused && error.status === 0 && failures < 2,
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always' },
  },
});

const root = document.getElementById('page');
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
        deduplicateInlineStyles
      >
        <QueryClientProvider client={client}>
          <Gate>
            <RouterProvider router={router} />
          </Gate>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
