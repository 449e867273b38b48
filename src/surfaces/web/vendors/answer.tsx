import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Quote } from '../../../core/assess/index.ts';
import type { AnswerCell, VendorPage } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/en.ts';
import { Says } from './says.tsx';
import { useVendorChange, useVersion } from './use-vendors.ts';
import css from './vendors.module.css';

const t = words.vendors;

/** The whole document with the sentence marked, scrolled to it. */
const InDocument = ({ quote }: { readonly quote: Quote }) => {
  const version = useVersion(quote.version);
  const mark = useRef<HTMLElement>(null);
  const text = version.data?.text;
  useEffect(() => {
    if (text !== undefined) mark.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  if (version.error) return <Failure error={version.error} />;
  if (text === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled text must be reachable by keyboard
    <section className={css.text} aria-label={quote.document ?? t.document} tabIndex={0}>
      {text.slice(0, quote.start)}
      <mark ref={mark}>{text.slice(quote.start, quote.end)}</mark>
      {text.slice(quote.end)}
    </section>
  );
};

const Evidence = ({ quote }: { readonly quote: Quote }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <blockquote className={css.quote}>
        {quote.text}
        <footer className={css.clarity}>{t.from(quote.document ?? t.document, quote.heading)}</footer>
      </blockquote>
      <Button variant="subtle" size="compact-xs" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t.close : t.evidence}
      </Button>
      {open && <InDocument quote={quote} />}
    </>
  );
};

const Correct = ({
  vendor,
  cell,
  done,
}: {
  readonly vendor: string;
  readonly cell: AnswerCell;
  done(): void;
}) => {
  const [value, setValue] = useState(cell.yours?.value ?? cell.answer.value);
  const [reason, setReason] = useState(cell.yours?.reason ?? '');
  const path = `/vendors/${vendor}/corrections/${cell.question}`;
  const keep = useVendorChange(() => call<VendorPage>('PUT', path, { value, reason }), done);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate(undefined);
      }}
    >
      {keep.error && <Failure error={keep.error} />}
      <NativeSelect
        label={t.yourAnswer}
        data={cell.values.map(({ value: one, says }) => ({ value: one, label: says }))}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <TextInput
        label={t.yourReason}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="xs" loading={keep.isPending}>
          {t.keep}
        </Button>
      </div>
    </form>
  );
};

/** One question: the answer, the sentence behind it, what says otherwise, and what the owner says. */
export const AnswerItem = ({ vendor, cell }: { readonly vendor: string; readonly cell: AnswerCell }) => {
  const [correcting, setCorrecting] = useState(false);
  const [quote] = cell.answer.quotes;
  const also = cell.answer.also[0];
  const takeBack = useVendorChange(() =>
    call<VendorPage>('DELETE', `/vendors/${vendor}/corrections/${cell.question}`),
  );
  return (
    <li id={cell.question}>
      <h3>{cell.asks}</h3>
      <p>
        <Says cell={cell} machine />
      </p>
      {cell.yours && <p>{t.yours(cell.yours.says, cell.yours.reason)}</p>}
      {quote ? <Evidence quote={quote} /> : <p className={css.clarity}>{t.noEvidence}</p>}
      {also && (
        <>
          <p className={css.clarity}>{t.also}</p>
          <Evidence quote={also} />
        </>
      )}
      <div className={css.row}>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {t.correct}
        </Button>
        {cell.yours && (
          <Button variant="subtle" size="compact-xs" onClick={() => takeBack.mutate(undefined)}>
            {t.takeBack}
          </Button>
        )}
      </div>
      {correcting && <Correct vendor={vendor} cell={cell} done={() => setCorrecting(false)} />}
    </li>
  );
};
