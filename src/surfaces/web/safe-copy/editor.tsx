import { type RefObject, useEffect, useRef, useState } from 'react';
import { Marked, type MarkedSpan } from '../parts/marked.tsx';
import css from './safe-copy.module.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  readonly autoFocus?: boolean;
  onText(text: string): void;
  onSelect?(start: number, end: number): void;
  onFile?(file: File): void;
}

/**
 * A plain text field over the same text with underlines. The browser's own spelling and grammar services stay off:
 * some of them send what is typed to their makers.
 */
export const Editor = ({
  label,
  placeholder,
  text,
  spans,
  field,
  autoFocus,
  onText,
  onSelect,
  onFile,
}: Props) => {
  const [over, setOver] = useState(false);
  const own = useRef<HTMLTextAreaElement>(null);
  const area = field ?? own;
  useEffect(() => {
    if (!onSelect) return;
    const tell = (): void => {
      const at = area.current;
      if (at && document.activeElement === at) onSelect(at.selectionStart, at.selectionEnd);
    };
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [onSelect, area]);
  return (
    <div className={css.scroll}>
      <div className={css.editor} data-over={over || undefined}>
        <div className={`${css.text} ${css.behind}`} aria-hidden="true">
          <Marked text={text} spans={spans} />
          {/* A last empty line has no height of its own. */}
          {'\u200b'}
        </div>
        <textarea
          ref={area}
          aria-label={label}
          placeholder={placeholder}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: set only where the owner has just handed over a text to work on.
          autoFocus={autoFocus}
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="off"
          autoComplete="off"
          translate="no"
          data-gramm="false"
          onChange={(event) => onText(event.target.value)}
          onDragOver={(event) => {
            if (!onFile) return;
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            setOver(false);
            const file = event.dataTransfer.files[0];
            if (!onFile || !file) return;
            event.preventDefault();
            onFile(file);
          }}
        />
      </div>
    </div>
  );
};
