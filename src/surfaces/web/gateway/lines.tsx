import { Button } from '@mantine/core';
import { useState } from 'react';
import type { GatewayAddresses, GatewayProvider } from '../../http/contract.ts';
import { words } from '../words/en.ts';
import css from './gateway.module.css';

type Shell = keyof typeof words.gateway.shells;
const SHELLS = ['posix', 'windows'] as const satisfies readonly Shell[];

/** The variable that each kind of client reads. */
const CLIENTS: readonly (readonly [GatewayProvider, string])[] = [
  ['openai', 'OPENAI_BASE_URL'],
  ['anthropic', 'ANTHROPIC_BASE_URL'],
  ['gemini', 'GOOGLE_GEMINI_BASE_URL'],
  ['ollama', 'OLLAMA_HOST'],
];

const lineFor = (shell: Shell, name: string, value: string): string =>
  shell === 'windows' ? `$env:${name} = "${value}"` : `export ${name}="${value}"`;

const Line = ({ label, text, hint }: { label: string; text: string; hint?: string }) => {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <li>
      <h3>{label}</h3>
      {hint !== undefined && <p className={css.quiet}>{hint}</p>}
      <div className={css.line}>
        <code>{text}</code>
        <Button variant="default" size="compact-xs" aria-label={words.gateway.copyLine(label)} onClick={copy}>
          {copied ? words.common.copied : words.common.copy}
        </Button>
      </div>
    </li>
  );
};

/** What to paste, client by client. */
export const Lines = ({ variables }: GatewayAddresses) => {
  const [shell, setShell] = useState<Shell>(navigator.userAgent.includes('Windows') ? 'windows' : 'posix');
  return (
    <>
      <fieldset className={css.shells}>
        <legend>{words.gateway.shell}</legend>
        {SHELLS.map((each) => (
          <label key={each}>
            <input type="radio" name="shell" checked={shell === each} onChange={() => setShell(each)} />
            {words.gateway.shells[each]}
          </label>
        ))}
      </fieldset>
      <ul className={css.lines}>
        {CLIENTS.map(([provider, name]) => (
          <Line
            key={`${provider} ${shell}`}
            label={words.gateway.clients[provider]}
            text={lineFor(shell, name, variables[name] ?? '')}
          />
        ))}
        <Line
          label={words.gateway.otherClients}
          hint={words.gateway.otherClientsText}
          text={variables.OPENAI_BASE_URL ?? ''}
        />
      </ul>
      <p className={css.quiet}>
        {words.gateway.runText} <code>privet run -- claude</code>
      </p>
    </>
  );
};
