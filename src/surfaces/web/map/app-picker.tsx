import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { AppChoice } from '../../../core/map/index.ts';
import { call } from '../api/call.ts';
import { words } from '../words/en.ts';
import css from './map.module.css';
import type { FoundApp } from './use-map.ts';

interface Props {
  readonly label: string;
  onChoose(choice: AppChoice, name: string): void;
  onCancel(): void;
}

/** Finds an app by typing. Pattern: combobox with a list; arrows move, Enter takes, Escape closes. */
export const AppPicker = ({ label, onChoose, onCancel }: Props) => {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const name = typed.trim();
  const found = useQuery({
    queryKey: ['map', 'apps', name],
    queryFn: () =>
      call<{ readonly rows: readonly FoundApp[] }>(
        'GET',
        `/map/apps?${new URLSearchParams({ typed: name })}`,
      ),
    enabled: name !== '',
    placeholderData: (before) => before,
  });
  const rows: readonly FoundApp[] =
    name === ''
      ? []
      : [...(found.data?.rows ?? []), { choice: { name }, name: words.map.picker.own(name), detail: '' }];
  const lit = Math.min(at, rows.length - 1);
  const take = (row: FoundApp | undefined): void => {
    if (row) onChoose(row.choice, 'name' in row.choice ? name : row.name);
  };
  return (
    <div className={css.picker}>
      <TextInput
        label={label}
        placeholder={words.map.picker.hint}
        value={typed}
        maxLength={100}
        data-autofocus
        autoFocus
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={rows.length > 0 ? `${list}-${lit}` : undefined}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(rows.length - 1, lit + 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(0, lit - 1));
          else if (event.key === 'Enter') take(rows[lit]);
          else if (event.key === 'Escape') onCancel();
          else return;
          event.preventDefault();
        }}
      />
      <div
        id={list}
        role="listbox"
        aria-label={words.map.picker.results}
        className={css.found}
        hidden={rows.length === 0}
      >
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works in the field, as the pattern asks.
          <div
            key={JSON.stringify(row.choice)}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === lit}
            className={css.option}
            onClick={() => take(row)}
          >
            {row.name}
            {row.detail && <small>{row.detail}</small>}
          </div>
        ))}
      </div>
      <Button variant="subtle" size="compact-sm" onClick={onCancel}>
        {words.common.cancel}
      </Button>
    </div>
  );
};
