import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccessStatus } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import { fullDay } from '../words/format.ts';
import { PassphraseForm } from './passphrase.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import css from './settings.module.css';

/** By what the data is kept, the passphrase, the recovery code, and locking. */
export const Keys = ({ access }: { readonly access: AccessStatus }) => {
  const client = useQueryClient();
  const [changing, setChanging] = useState(false);
  const [set, setSet] = useState(false);
  const lock = useMutation({
    mutationFn: () => call<AccessStatus>('POST', '/locks'),
    onSuccess: () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      void client.invalidateQueries({ queryKey: ['session'] });
    },
  });
  const guarded = access.protection === 'passphrase';
  return (
    <section className={css.part}>
      <h2>{words.settings.keys}</h2>
      <p>{words.protection[access.protection]}</p>
      {set && <Notice tone="calm">{words.settings.passphraseSet}</Notice>}
      {lock.isError && <Failure error={lock.error} />}
      <h3>{words.settings.passphrase}</h3>
      <p>{words.settings.passphraseText}</p>
      {changing ? (
        <PassphraseForm
          guarded={guarded}
          onDone={(done) => {
            setChanging(false);
            setSet(done);
          }}
        />
      ) : (
        <div className={css.row}>
          <Button variant="default" size="xs" onClick={() => setChanging(true)}>
            {guarded ? words.settings.changePassphrase : words.settings.setPassphrase}
          </Button>
          {guarded && (
            <Button
              variant="default"
              size="xs"
              title={words.settings.lockText}
              loading={lock.isPending}
              onClick={() => lock.mutate()}
            >
              {words.settings.lockNow}
            </Button>
          )}
        </div>
      )}
      <h3>{words.settings.recovery}</h3>
      <p>
        {words.settings.recoveryText}{' '}
        {access.recoveryCodeMadeAtMs === undefined
          ? words.settings.recoveryNone
          : words.settings.recoveryMade(fullDay(access.recoveryCodeMadeAtMs))}
      </p>
      {access.erasedSinceRecoveryCode !== undefined && access.erasedSinceRecoveryCode > 0 && (
        <Notice tone="look">{words.settings.recoveryErased(access.erasedSinceRecoveryCode)}</Notice>
      )}
      <RecoveryCode again={access.recoveryCodeMadeAtMs !== undefined} />
    </section>
  );
};
