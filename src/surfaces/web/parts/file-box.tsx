import { useState } from 'react';
import { words } from '../words/en.ts';
import css from './file-box.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly maxMegabytes: number;
  onFile(file: File): void;
  onRefused(sentence: string): void;
}

/** A place to drop a file, or to choose one with the keyboard. */
export const FileBox = ({ label, hint, accept, maxMegabytes, onFile, onRefused }: Props) => {
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (!file) return;
    if (file.size > maxMegabytes * 1024 * 1024) onRefused(words.errors.tooLarge(maxMegabytes));
    else onFile(file);
  };
  return (
    <label
      className={css.box}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <span className={css.label}>{label}</span>
      <span className={css.hint}>{hint}</span>
      <input
        type="file"
        className="unseen"
        accept={accept}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </label>
  );
};
