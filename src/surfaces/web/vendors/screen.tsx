import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Vendor } from '../../../core/assess/index.ts';
import type { VendorRow } from '../../http/contract.ts';
import { Empty } from '../parts/empty.tsx';
import { Failure } from '../parts/failure.tsx';
import { Screen } from '../parts/screen.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import { fullDay } from '../words/format.ts';
import { Reading } from './reading.tsx';
import { Says } from './says.tsx';
import { addVendor, knownVendor, useReading, useVendorChange, useVendors } from './use-vendors.ts';
import css from './vendors.module.css';

const t = words.vendors;
const SHOWN = [
  'uses',
  'retention',
  'training',
  'sharing',
  'selling',
  'subprocessors',
  'deletion',
  'breach-notice',
] as const;
const MOST_COMPARED = 4;

const Add = ({ onAdded }: { onAdded(vendor: Vendor, located: boolean): void }) => {
  const [name, setName] = useState('');
  const [home, setHome] = useState('');
  const [plan, setPlan] = useState('');
  const known = useMutation({ mutationFn: () => knownVendor(name) });
  const documents = known.data?.documents ?? [];
  const add = useVendorChange(
    () =>
      addVendor({
        name,
        ...(home.trim() === '' ? {} : { home: home.trim() }),
        ...(plan.trim() === '' ? {} : { plan: plan.trim() }),
        ...(documents.length === 0 ? {} : { documents }),
      }),
    (vendor) => onAdded(vendor, documents.length > 0),
  );
  return (
    <section className={css.part} aria-label={t.add}>
      <h2>{t.add}</h2>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate(undefined);
        }}
      >
        {add.error && <Failure error={add.error} />}
        <TextInput
          label={t.name}
          required
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            known.reset();
          }}
        />
        <div>
          <Button
            variant="default"
            size="xs"
            disabled={name.trim() === ''}
            loading={known.isPending}
            onClick={() => known.mutate()}
          >
            {t.fillIn}
          </Button>
        </div>
        {known.error && <Failure error={known.error} />}
        {known.data && (
          <div role="status">
            {documents.length === 0 ? t.noAddresses(known.data.name) : t.filledIn}
            <ul>
              {documents.map(({ kind, address }) => (
                <li key={address}>
                  <a href={address} target="_blank" rel="noreferrer">
                    {t.kinds[kind]}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <TextInput
          label={t.home}
          description={t.homeHint}
          placeholder="https://"
          value={home}
          onChange={(event) => setHome(event.currentTarget.value)}
        />
        <TextInput label={t.plan} value={plan} onChange={(event) => setPlan(event.currentTarget.value)} />
        <div>
          <Button type="submit" loading={add.isPending}>
            {t.add}
          </Button>
        </div>
      </form>
    </section>
  );
};

const Rows = ({ rows }: { readonly rows: readonly VendorRow[] }) => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const turn = (id: string): void =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const columns = [
    t.columns.compare,
    t.columns.vendor,
    t.columns.plan,
    ...SHOWN.map((id) => t.columns[id]),
    t.columns.read,
  ];
  return (
    <>
      <Table caption={t.title} columns={columns}>
        {rows.map(({ vendor, cells, readAtMs }) => (
          <tr key={vendor.id}>
            <td>
              <input
                type="checkbox"
                aria-label={`${t.columns.compare}: ${vendor.name}`}
                checked={chosen.includes(vendor.id)}
                disabled={!chosen.includes(vendor.id) && chosen.length >= MOST_COMPARED}
                onChange={() => turn(vendor.id)}
              />
            </td>
            <th scope="row">
              <Link to="/vendors/$id" params={{ id: vendor.id }}>
                {vendor.name}
              </Link>
            </th>
            <td data-label={t.columns.plan}>{vendor.plan}</td>
            {SHOWN.map((id) => {
              const cell = cells.find((one) => one.question === id);
              return (
                <td key={id} data-label={t.columns[id]}>
                  {cell && (
                    <Link to="/vendors/$id" params={{ id: vendor.id }} hash={id}>
                      <Says cell={cell} />
                    </Link>
                  )}
                </td>
              );
            })}
            <td data-label={t.columns.read}>{readAtMs === undefined ? t.never : fullDay(readAtMs)}</td>
          </tr>
        ))}
      </Table>
      {chosen.length > 1 && (
        <div className={css.row}>
          <Button component={Link} to={`/vendors/compare/${chosen.join(',')}`} variant="default">
            {t.compareChosen(chosen.length)}
          </Button>
        </div>
      )}
    </>
  );
};

/** Every vendor with its answers in words; the way to its evidence, to a comparison and to a new reading. */
export default function Vendors() {
  const vendors = useVendors();
  const reading = useReading();
  const navigate = useNavigate();
  const rows = vendors.data?.rows;
  return (
    <Screen
      title={t.title}
      sub={t.sub}
      width="wide"
      actions={
        rows !== undefined &&
        rows.length > 0 && (
          <Button
            variant="default"
            disabled={reading.running}
            onClick={() => reading.start.mutate(undefined)}
          >
            {t.readAll}
          </Button>
        )
      }
    >
      {vendors.error && <Failure error={vendors.error} again={() => void vendors.refetch()} />}
      <Reading reading={reading} />
      {rows?.length === 0 && <Empty title={t.emptyTitle} text={t.emptyText} example={t.emptyExample} />}
      {rows !== undefined && rows.length > 0 && <Rows rows={rows} />}
      <Add
        onAdded={({ id, home }, located) => {
          if (located || home !== undefined) reading.start.mutate(id);
          void navigate({ to: '/vendors/$id', params: { id } });
        }}
      />
    </Screen>
  );
}
