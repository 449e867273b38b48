import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { About as AboutPrivet } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import css from './settings.module.css';

/** The version, where the data is, every address that Privet can reach, and signing out. */
export const About = () => {
  const client = useQueryClient();
  const about = useQuery({ queryKey: ['about'], queryFn: () => call<AboutPrivet>('GET', '/about') });
  const signOut = useMutation({
    mutationFn: () => call('DELETE', '/sessions/current'),
    onSuccess: () => client.setQueryData(['session'], 'signed-out'),
  });
  return (
    <section className={css.part}>
      <h2>{words.settings.about}</h2>
      {about.isError && <Failure error={about.error} />}
      {about.data && (
        <>
          <p>
            {words.settings.version(about.data.version)}. {words.settings.dataFolder}{' '}
            <span className={css.path}>{about.data.dataFolder}</span>.
          </p>
          <h3>{words.settings.outbound}</h3>
          <p>{words.settings.outboundText}</p>
          {about.data.outbound.length === 0 ? (
            <p>{words.settings.outboundNone}</p>
          ) : (
            <Table
              caption={words.settings.outbound}
              columns={[words.settings.address, words.settings.why, words.settings.whenReached]}
            >
              {about.data.outbound.map(({ address, why, when }) => (
                <tr key={address}>
                  <td className={css.path}>{address}</td>
                  <td>{why}</td>
                  <td>{when}</td>
                </tr>
              ))}
            </Table>
          )}
        </>
      )}
      <div className={css.row} style={{ marginTop: 'var(--s-4)' }}>
        <Button variant="default" size="xs" onClick={() => signOut.mutate()}>
          {words.settings.signOut}
        </Button>
      </div>
    </section>
  );
};
