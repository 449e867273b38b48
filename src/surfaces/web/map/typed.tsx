import { useEffect, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly maxLength?: number;
  onKeep(value: string): void;
}

/** A field that keeps what was typed when it is left, or on Enter; Escape takes it back. */
export const Typed = ({ label, value, maxLength = 300, onKeep }: Props) => {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const keep = (): void => {
    if (text.trim() !== value) onKeep(text.trim());
  };
  return (
    <label>
      {label}
      <input
        value={text}
        maxLength={maxLength}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape') setText(value);
        }}
      />
    </label>
  );
};
