import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { words } from '../words/en.ts';
import { type HandOver, handOver } from './hand-over.ts';
import css from './today.module.css';

/** Takes a text or a file and opens it in Safe copy. */
export const Box = () => {
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  const open = (what: HandOver): void => {
    handOver(what);
    void navigate({ to: '/safe-copy' });
  };
  return (
    <div className={css.box} data-over={over || undefined}>
      <textarea
        rows={1}
        aria-label={words.today.box}
        placeholder={words.today.box}
        title={words.today.boxHint}
        value=""
        spellCheck={false}
        autoCorrect="off"
        onChange={(event) => {
          if (event.target.value !== '') open({ text: event.target.value });
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          const text = event.dataTransfer.getData('text/plain');
          if (file) open({ file });
          else if (text !== '') open({ text });
        }}
      />
    </div>
  );
};
