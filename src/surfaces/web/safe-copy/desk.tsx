import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type {
  Destination,
  FileText,
  Override,
  RecordedCopy,
  SafeCopy,
  SafeCopyFinding,
  SafeCopyRequest,
} from '../../http/contract.ts';
import { call, upload } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Pane } from '../parts/pane.tsx';
import { words } from '../words/en.ts';
import { AllFindings } from './all-findings.tsx';
import { Answer } from './answer.tsx';
import { Editor } from './editor.tsx';
import { FindingBar } from './finding-bar.tsx';
import { carryOver, findingAt, standInOf } from './in-step.ts';
import css from './safe-copy.module.css';
import { SafePane } from './safe-pane.tsx';
import { useTeaching } from './teach.ts';
import { useLatest } from './use-latest.ts';

interface Props {
  readonly destination: Destination;
  readonly conversation: string | undefined;
  readonly initialText: string;
  readonly initialOverrides: readonly Override[];
  /** Opens with this file's text. */
  readonly initialFile?: File;
  readonly autoFocus: boolean;
  /** The desk has named the conversation. */
  onConversation(id: string): void;
}

interface Wanted {
  readonly text: string;
  readonly destination: string;
  readonly overrides: readonly Override[];
}

const NO_FINDINGS: readonly SafeCopyFinding[] = [];

/** The text, the safe copy beside it in step, and the answer below. */
export const CopyDesk = (props: Props) => {
  const { destination, conversation, onConversation } = props;
  const client = useQueryClient();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(props.initialText);
  const [overrides, setOverrides] = useState(props.initialOverrides);
  const [lessons, setLessons] = useState(0);
  const [selection, setSelection] = useState({ start: 0, end: 0 });
  const [listed, setListed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after a lesson the same text has another answer.
  const wanted = useMemo<Wanted | undefined>(
    () => (text === '' ? undefined : { text, destination: destination.id, overrides }),
    [text, destination.id, overrides, lessons],
  );
  const request = (now: Wanted): SafeCopyRequest => ({
    ...now,
    ...(conversation === undefined ? {} : { conversation }),
  });
  const { made, error, inStep } = useLatest<Wanted, SafeCopy>(wanted, async (now) => {
    const answer = await call<SafeCopy>('POST', '/safe-copies', request(now));
    if (answer.conversation !== conversation) onConversation(answer.conversation);
    return answer;
  });
  const copy = made?.answer;
  const source = made?.wanted.text ?? '';
  const findings = copy ? carryOver(copy.findings, source, text) : NO_FINDINGS;
  const chosen = findingAt(findings, selection.start, selection.end);
  const value = chosen
    ? text.slice(chosen.start, chosen.end)
    : text.slice(selection.start, selection.end).trim();
  const teaching = useTeaching(() => setLessons((before) => before + 1));

  const select = useCallback((start: number, end: number) => setSelection({ start, end }), []);
  const decide = (next: Override): void =>
    setOverrides((before) => [...before.filter((known) => known.value !== next.value), next]);
  const keep = (of: string): void => decide({ value: of, decision: 'keep' });
  const hide = (of: string, finding?: SafeCopyFinding): void =>
    decide({ value: of, decision: 'mask', ...(finding ? { kind: finding.kind } : {}) });
  const textOf = ({ start, end }: SafeCopyFinding): string => source.slice(start, end);

  const take = useMutation({
    mutationFn: async ({ now, part }: { readonly now: Wanted; readonly part: string | undefined }) => {
      const recorded = await call<RecordedCopy>('POST', '/disclosures', request(now));
      const onClipboard = await navigator.clipboard.writeText(part || recorded.text).then(
        () => true,
        () => false,
      );
      return onClipboard;
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['today'] });
      void client.invalidateQueries({ queryKey: ['ledger'] });
    },
  });
  const readFile = useMutation({
    mutationFn: (file: File) => upload<FileText>('/file-texts', file),
    onSuccess: (file) => changeText(file.text),
  });
  const opened = useRef(false);
  useEffect(() => {
    if (!props.initialFile || opened.current) return;
    opened.current = true;
    readFile.mutate(props.initialFile);
  }, [props.initialFile, readFile]);
  const changeText = (next: string): void => {
    setText(next);
    take.reset();
  };
  const show = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const problem = error ?? take.error ?? readFile.error ?? teaching.error;

  return (
    <>
      {problem !== null && problem !== undefined && <Failure error={problem} />}
      {take.data !== undefined && (
        <Notice
          tone={take.data ? 'calm' : 'late'}
          action={<Link to="/ledger">{words.safeCopy.seeLedger}</Link>}
        >
          {take.data ? words.safeCopy.copiedTo(destination.label) : words.safeCopy.copyFailed}
        </Notice>
      )}
      {teaching.taught && (
        <Notice
          tone="calm"
          action={
            <Button variant="default" size="compact-sm" onClick={teaching.taught.undo}>
              {words.safeCopy.undo}
            </Button>
          }
        >
          {teaching.taught.sentence}
        </Notice>
      )}
      <div className={css.pair}>
        <Pane
          title={words.safeCopy.yourText}
          aside={
            copy &&
            (findings.length === 0 ? (
              <span role="status">{inStep ? words.safeCopy.foundNone : words.safeCopy.searching}</span>
            ) : (
              <button
                type="button"
                className={css.number}
                aria-expanded={listed}
                onClick={() => setListed(!listed)}
              >
                {words.safeCopy.found(findings.length)}
              </button>
            ))
          }
          foot={
            value === '' ? (
              <p>{readFile.isPending ? words.safeCopy.readingFile : words.safeCopy.hint}</p>
            ) : (
              <FindingBar
                value={value}
                finding={chosen}
                standIn={chosen && copy && inStep ? standInOf(copy, chosen) : undefined}
                overridden={overrides.some((known) => known.value === value)}
                keep={() => keep(value)}
                hide={() => hide(value, chosen)}
                byRule={() => setOverrides(overrides.filter((known) => known.value !== value))}
                teach={(as) => teaching.teach({ value, as })}
              />
            )
          }
        >
          <Editor
            label={words.safeCopy.yourText}
            placeholder={words.safeCopy.placeholder}
            text={text}
            spans={findings.map((finding) => ({
              ...finding,
              line: finding.rule === 'block' ? 'block' : 'as is',
              quiet: finding.rule === 'as is',
              lit: finding === chosen,
            }))}
            field={field}
            autoFocus={props.autoFocus}
            onText={changeText}
            onSelect={select}
            onFile={(file) => readFile.mutate(file)}
          />
        </Pane>
        <SafePane
          destination={destination.label}
          copy={copy}
          source={source}
          inStep={inStep}
          copying={take.isPending}
          lit={chosen}
          notInspected={readFile.data?.notInspected ?? []}
          onCopy={(part) => wanted && take.mutate({ now: wanted, part })}
          onHideBlocked={() => {
            for (const finding of copy?.findings ?? [])
              if (finding.rule === 'block') hide(textOf(finding), finding);
          }}
          onShow={show}
        />
      </div>
      {listed && copy && (
        <AllFindings
          copy={copy}
          source={source}
          onKeep={(finding) => keep(textOf(finding))}
          onHide={(finding) => hide(textOf(finding), finding)}
        />
      )}
      <Answer conversation={conversation} destination={destination.id} />
    </>
  );
};
