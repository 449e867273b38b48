import { NativeSelect } from '@mantine/core';
import type { ColumnUse } from '../../../core/people/index.ts';
import type { DuplicateRow, ImportChoices, ImportColumn, ImportPreview } from '../../http/contract.ts';
import { Table } from '../parts/table.tsx';
import { words } from '../words/en.ts';
import css from './people.module.css';

interface Props {
  readonly preview: ImportPreview;
  readonly choices: ImportChoices;
  choose(next: ImportChoices): void;
}

const useOptions = Object.entries(words.columnUses).map(([value, label]) => ({ value, label }));

const Columns = ({ preview, choices, choose }: Props) => {
  const nameOf = (column: ImportColumn): string =>
    column.header ?? words.importing.columnNumber(column.index);
  return (
    <section className={css.part}>
      <h2>{words.importing.columns}</h2>
      <p>{words.importing.columnsText}</p>
      {preview.format !== 'vcard' && (
        <label className={css.check}>
          <input
            type="checkbox"
            checked={preview.hasHeader}
            onChange={(event) => choose({ ...choices, hasHeader: event.target.checked })}
          />
          {words.importing.header}
        </label>
      )}
      <Table
        caption={words.importing.columns}
        columns={[words.importing.column, words.importing.holds, words.importing.is]}
      >
        {preview.columns.map((column) => (
          <tr key={column.index}>
            <td>
              <b>{nameOf(column)}</b>
            </td>
            <td className={css.examples}>{column.examples.join(' · ')}</td>
            <td>
              <NativeSelect
                size="xs"
                aria-label={`${nameOf(column)}: ${words.importing.is}`}
                data={useOptions}
                value={column.use}
                onChange={(event) =>
                  choose({
                    ...choices,
                    columns: { ...choices.columns, [column.index]: event.currentTarget.value as ColumnUse },
                  })
                }
              />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
};

const Protects = ({ preview }: { readonly preview: ImportPreview }) => (
  <section className={css.part}>
    <h2>{words.importing.protects}</h2>
    {preview.people === 0 ? (
      <p>{words.importing.protectsNobody}</p>
    ) : (
      <ul className={css.protects}>
        <li>{words.importing.protectsPeople(preview.people)}</li>
        {Object.entries(words.identifiers).map(([kind, names]) => {
          const value = preview.identifiers[kind as keyof typeof words.identifiers] ?? 0;
          return value > 0 && kind !== 'name' ? <li key={kind}>{words.count(value, ...names)}</li> : null;
        })}
      </ul>
    )}
  </section>
);

const duplicateLine = ({ row, name, sameAs, by }: DuplicateRow): string => {
  const common = words.identifiers[by][0];
  return 'row' in sameAs
    ? words.importing.sameAsRow(row, sameAs.row, name, common)
    : words.importing.sameAsPerson(row, name, sameAs.name, common);
};

const Duplicates = ({ preview, choices, choose }: Props) => (
  <section className={css.part}>
    <h2>{words.importing.duplicates(preview.duplicatesTotal)}</h2>
    <ul className={css.rows}>
      {preview.duplicates.slice(0, 5).map((duplicate) => (
        <li key={duplicate.row}>{duplicateLine(duplicate)}</li>
      ))}
    </ul>
    <NativeSelect
      maw="22rem"
      label={words.importing.whatWithThem}
      value={choices.duplicates ?? 'merge'}
      data={[
        { value: 'merge', label: words.importing.merge },
        { value: 'skip', label: words.importing.skip },
        { value: 'keep-both', label: words.importing.keepBoth },
      ]}
      onChange={(event) =>
        choose({ ...choices, duplicates: event.currentTarget.value as 'merge' | 'skip' | 'keep-both' })
      }
    />
  </section>
);

const BadRows = ({ preview }: { readonly preview: ImportPreview }) => (
  <section className={css.part}>
    <h2>{words.importing.bad(preview.badRowsTotal)}</h2>
    <ul className={css.rows}>
      {preview.badRows.map(({ row, reason }) => (
        <li key={row}>{words.importing.badRow(row, reason)}</li>
      ))}
    </ul>
    {preview.badRowsTotal > preview.badRows.length && (
      <p>{words.importing.first(preview.badRows.length, preview.badRowsTotal)}</p>
    )}
  </section>
);

/** What an import would do: columns, what becomes protected, duplicates, bad rows. */
export const Preview = (props: Props) => {
  const { preview } = props;
  return (
    <>
      <p>
        <b>{words.importing.file(preview.fileName, preview.rows)}</b>{' '}
        {preview.recognisedAs !== undefined && words.importing.recognised(preview.recognisedAs)}
      </p>
      <Columns {...props} />
      <Protects preview={preview} />
      {preview.duplicatesTotal > 0 && <Duplicates {...props} />}
      {preview.badRowsTotal > 0 && <BadRows preview={preview} />}
    </>
  );
};
