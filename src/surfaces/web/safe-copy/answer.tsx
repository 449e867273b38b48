import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RestoredAnswer, RestoreRequest } from '../../http/contract.ts';
import { call } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { Marked } from '../parts/marked.tsx';
import { Notice } from '../parts/notice.tsx';
import { Pane } from '../parts/pane.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { words } from '../words/en.ts';
import { Editor } from './editor.tsx';
import css from './safe-copy.module.css';
import { useLatest } from './use-latest.ts';

interface Props {
  /** Absent before the first safe copy: then there is nothing to restore with. */
  readonly conversation: string | undefined;
  readonly destination: string;
}

/** Takes the answer that came back, and shows it with the real names. Nothing leaves here, so nothing is recorded. */
export const Answer = ({ conversation, destination }: Props) => {
  const [text, setText] = useState('');
  const [copied, setCopied] = useState<boolean>();
  const wanted = useMemo(
    () => (conversation === undefined || text === '' ? undefined : { conversation, destination, text }),
    [conversation, destination, text],
  );
  const { made, error, inStep } = useLatest<RestoreRequest, RestoredAnswer>(wanted, (request) =>
    call('POST', '/restorations', request),
  );
  const restored = made?.answer;
  const copy = async (): Promise<void> => {
    setCopied(
      await navigator.clipboard.writeText(restored?.text ?? '').then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <div className={css.answer}>
      {copied !== undefined && (
        <Notice tone={copied ? 'look' : 'late'}>
          {copied ? words.safeCopy.answerCopied : words.safeCopy.copyFailed}
        </Notice>
      )}
      {error !== undefined && <Failure error={error} />}
      <div className={text === '' ? undefined : css.pair}>
        <Pane title={words.safeCopy.answer} aside={<span>{words.safeCopy.namesBack}</span>}>
          <Editor
            label={words.safeCopy.answer}
            placeholder={
              conversation === undefined ? words.safeCopy.answerFirst : words.safeCopy.answerPlaceholder
            }
            text={text}
            spans={[]}
            onText={(next) => {
              setText(next);
              setCopied(undefined);
            }}
          />
        </Pane>
        {text !== '' && (
          <Pane
            title={words.safeCopy.realAnswer}
            aside={
              <Button variant="default" size="xs" disabled={!inStep} onClick={copy}>
                {words.safeCopy.copyAnswer}
              </Button>
            }
            foot={
              <p role="status">
                {restored && restored.restored.length > 0
                  ? words.safeCopy.namesBackCount(restored.restored.length)
                  : words.safeCopy.namesBackNone}
              </p>
            }
          >
            <Scroll className={css.scroll} label={words.safeCopy.realAnswer}>
              <div className={`${css.text} ${inStep ? '' : css.behindHand}`} data-testid="restored">
                <Marked text={restored?.text ?? ''} spans={restored?.restored ?? []} />
              </div>
            </Scroll>
          </Pane>
        )}
      </div>
    </div>
  );
};
