import { Button, Group, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccessStatus } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import css from './settings.module.css';

/** Makes a recovery code and shows it once. Closing takes it out of the page's memory. */
export const RecoveryCode = ({ again }: { readonly again: boolean }) => {
  const client = useQueryClient();
  const make = useMutation({
    mutationFn: () => call<{ code: string; status: AccessStatus }>('POST', '/recovery-codes'),
    onSuccess: ({ status }) => client.setQueryData(['access'], status),
    gcTime: 0,
  });
  return (
    <>
      {make.isError && <Failure error={make.error} />}
      <div className={css.row}>
        <Button variant="default" size="xs" loading={make.isPending} onClick={() => make.mutate()}>
          {again ? words.settings.newRecovery : words.settings.makeRecovery}
        </Button>
      </div>
      <Modal
        opened={make.isSuccess}
        onClose={() => make.reset()}
        title={words.settings.recoveryTitle}
        closeButtonProps={{ 'aria-label': words.common.close }}
        closeOnClickOutside={false}
      >
        <p>{words.settings.recoveryOnce}</p>
        <div className={css.code} data-testid="recovery-code">
          {make.data?.code}
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => print()}>
            {words.settings.print}
          </Button>
          <Button onClick={() => make.reset()}>{words.settings.wroteDown}</Button>
        </Group>
      </Modal>
    </>
  );
};
