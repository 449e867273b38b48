import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { DocumentKind } from '../../../core/assess/index.ts';
import type { VendorPage } from '../../http/contract.ts';
import { call, Refused, upload } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { FileBox } from '../parts/file-box.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { Notice } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import { fullDay } from '../words/format.ts';
import { AnswerItem } from './answer.tsx';
import { Reading } from './reading.tsx';
import { Says } from './says.tsx';
import { useReading, useVendor, useVendorChange, useVendorChanges } from './use-vendors.ts';
import css from './vendors.module.css';

const t = words.vendors;
const MAX_MEGABYTES = 64;

const Enough = ({ page }: { readonly page: VendorPage }) => (
  <section className={css.part}>
    <h2>{t.enough}</h2>
    <ul>
      {page.enough.map(({ article, holds, why }) => (
        <li key={article}>
          {t.articles[article]}: <strong>{holds ? t.holds : t.holdsNot}</strong>. {why}
        </li>
      ))}
    </ul>
  </section>
);

const Gets = ({ page }: { readonly page: VendorPage }) => {
  if (!page.gets || page.gets.categories.length === 0) return null;
  const { categories, handOffs, questions } = page.gets;
  return (
    <section className={css.part}>
      <h2>{t.gets}</h2>
      <p>{t.getsText(categories, handOffs)}</p>
      <p>{t.matters}</p>
      <ul>
        {questions.map((id) => {
          const cell = page.cells.find((one) => one.question === id);
          return (
            cell && (
              <li key={id}>
                <a href={`#${id}`}>{cell.asks}</a> <Says cell={cell} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
};

const MoreDocuments = ({ id }: { readonly id: string }) => {
  const [kind, setKind] = useState<DocumentKind>('privacy');
  const [address, setAddress] = useState('');
  const [text, setText] = useState('');
  const add = useVendorChange(
    () =>
      text.trim() === ''
        ? call<{ sentence?: string }>('POST', `/vendors/${id}/documents`, { kind, address: address.trim() })
        : call<{ sentence?: string }>('POST', `/vendors/${id}/texts`, { kind, name: t.kinds[kind], text }),
    () => {
      setAddress('');
      setText('');
    },
  );
  return (
    <form
      className={css.form}
      aria-label={t.more}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(undefined);
      }}
    >
      <h3>{t.more}</h3>
      {add.error && <Failure error={add.error} />}
      {add.data?.sentence !== undefined && <Notice tone="look">{add.data.sentence}</Notice>}
      <NativeSelect
        label={t.kind}
        data={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as DocumentKind)}
      />
      <TextInput
        label={t.address}
        description={t.addressHint}
        placeholder="https://"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Textarea
        label={t.text}
        rows={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button
          type="submit"
          size="xs"
          loading={add.isPending}
          disabled={address.trim() === '' && text.trim() === ''}
        >
          {t.addDocument}
        </Button>
      </div>
    </form>
  );
};

const Documents = ({ page }: { readonly page: VendorPage }) => {
  const [refused, setRefused] = useState<string>();
  const add = useVendorChange((file: File) =>
    upload<{ sentence?: string }>(`/vendors/${page.vendor.id}/files`, file),
  );
  return (
    <section className={css.part}>
      <h2>{t.documents}</h2>
      {page.documents.length > 0 && (
        <Table caption={t.documents} columns={[t.document, t.versions, t.look]}>
          {page.documents.map(({ id, name, address, versions, look }) => (
            <tr key={id}>
              <th scope="row">
                {address === undefined ? (
                  name
                ) : (
                  <a href={address} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                )}
              </th>
              <td>{versions}</td>
              <td>{look === undefined ? t.never : (look.sentence ?? t.lookRead(fullDay(look.atMs)))}</td>
            </tr>
          ))}
        </Table>
      )}
      {(refused ?? add.data?.sentence) !== undefined && (
        <Notice tone="look">{refused ?? add.data?.sentence}</Notice>
      )}
      {add.error && <Failure error={add.error} />}
      <FileBox
        label={t.paste}
        hint={t.pasteHint}
        accept=".pdf,.docx,.html,.htm,.md,.txt"
        maxMegabytes={MAX_MEGABYTES}
        onFile={(file) => add.mutate(file)}
        onRefused={setRefused}
      />
      <MoreDocuments id={page.vendor.id} />
    </section>
  );
};

const Changes = ({ id, cells }: { readonly id: string; readonly cells: VendorPage['cells'] }) => {
  const asks = new Map<string | undefined, string>(
    cells.map(({ question, asks: words }) => [question, words]),
  );
  const changes = useVendorChanges(id);
  const client = useQueryClient();
  const [newest] = changes.data?.rows ?? [];
  const toMs = newest?.toMs;
  useEffect(() => {
    if (toMs === undefined) return;
    void call('POST', `/vendors/${id}/changes/seen`).then(() =>
      client.invalidateQueries({ queryKey: ['today'] }),
    );
  }, [id, toMs, client]);
  return (
    <section className={css.part}>
      <h2>{t.changes}</h2>
      {changes.error && <Failure error={changes.error} />}
      {changes.data?.rows.length === 0 && <p>{t.noChanges}</p>}
      {newest?.touches && newest.touches.handOffs.length > 0 && (
        <>
          <p>{t.touches(newest.touches.categories)}</p>
          <ul>
            {newest.touches.handOffs.map((name) => (
              <li key={name}>
                <Link to="/map">{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.data?.rows.map(({ document, toMs, difference }) => (
        <div key={`${document.id} ${toMs}`}>
          <h3>
            {document.name}, {fullDay(toMs)}
          </h3>
          <ul>
            {difference.changes.map((one) => (
              <li key={`${one.before.start} ${one.after.start} ${one.question}`}>
                {t.change(asks.get(one.question) ?? t.other, one.was, one.now)}
                {one.before.quote && (
                  <blockquote className={css.quote}>
                    <del>{one.before.quote}</del>
                  </blockquote>
                )}
                {one.after.quote && (
                  <blockquote className={css.quote}>
                    <ins>{one.after.quote}</ins>
                  </blockquote>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const Remove = ({ id }: { readonly id: string }) => {
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useVendorChange(
    () => call('DELETE', `/vendors/${id}`),
    () => void navigate({ to: '/vendors' }),
  );
  return (
    <section className={css.part}>
      {remove.error && <Failure error={remove.error} />}
      {asking && <p>{t.removeText}</p>}
      <Button
        variant="default"
        size="xs"
        onClick={() => (asking ? remove.mutate(undefined) : setAsking(true))}
      >
        {t.remove}
      </Button>
    </section>
  );
};

/** One vendor: the least that it owes, every answer with its evidence, its documents and what changed. */
export default function VendorScreen() {
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const vendor = useVendor(id);
  const reading = useReading();
  const there = vendor.data !== undefined;
  useEffect(() => {
    if (there && location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [there]);
  if (vendor.error instanceof Refused && vendor.error.status === 404) return <NotHere />;
  if (!vendor.data)
    return vendor.isError ? <Failure error={vendor.error} again={() => void vendor.refetch()} /> : null;
  const page = vendor.data;
  return (
    <Screen
      title={page.vendor.name}
      sub={page.readAtMs === undefined ? t.never : t.lookRead(fullDay(page.readAtMs))}
      back={{ to: '/vendors', label: t.back }}
      actions={
        <Button variant="default" disabled={reading.running} onClick={() => reading.start.mutate(id)}>
          {t.readOne}
        </Button>
      }
    >
      <Reading reading={reading} />
      <Enough page={page} />
      <Gets page={page} />
      <Changes id={id} cells={page.cells} />
      <section className={css.part}>
        <h2>{t.answers}</h2>
        <ul className={css.answers}>
          {page.cells.map((cell) => (
            <AnswerItem key={cell.question} vendor={id} cell={cell} />
          ))}
        </ul>
      </section>
      <Documents page={page} />
      <Remove id={id} />
    </Screen>
  );
}
