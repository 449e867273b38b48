import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportedMap } from '../../../core/map/index.ts';
import { upload } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { FileBox } from '../parts/file-box.tsx';
import { Notice } from '../parts/notice.tsx';
import { words } from '../words/en.ts';
import css from './map.module.css';
import type { Changes } from './use-map.ts';

const MAX_MB = 8;
/** Marked rows that are listed; the rest are on the to-do list. */
const MARKED_SHOWN = 8;

const addressOf = (format: string, workflows: readonly string[]): string =>
  `/api/map/export?${new URLSearchParams([['format', format], ...workflows.map((id) => ['workflow', id])])}`;

/** The SVG export painted on a canvas: a picture for programs that take no SVG. */
async function savePng(workflows: readonly string[]): Promise<void> {
  const svg = await (await fetch(addressOf('svg', workflows))).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  // Twice the size, for print.
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'map.png';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Exports of what is on screen, and bringing a map or a list of apps in. */
export const Files = ({
  workflows,
  changes,
}: {
  readonly workflows: readonly string[];
  readonly changes: Changes;
}) => {
  const t = words.map.files;
  return (
    <details className={css.files}>
      <summary>
        {t.label} · {t.import}
      </summary>
      <div className={css.fileList}>
        {(['svg', 'mermaid', 'csv', 'xlsx', 'json'] as const).map((format) => (
          <Button
            key={format}
            component="a"
            href={addressOf(format, format === 'svg' || format === 'mermaid' ? workflows : [])}
            download
            variant="default"
            size="xs"
          >
            {t[format]}
          </Button>
        ))}
        <Button variant="default" size="xs" onClick={() => void savePng(workflows)}>
          {t.png}
        </Button>
        <Button variant="default" size="xs" onClick={() => print()}>
          {t.print}
        </Button>
      </div>
      <Import changes={changes} />
    </details>
  );
};

/** Takes a file in and says what came of it, row by row. */
export const Import = ({ changes, onDone }: { readonly changes: Changes; onDone?(): void }) => {
  const t = words.map.files;
  const [refused, setRefused] = useState<string>();
  const taking = useMutation({
    mutationFn: (file: File) => upload<ImportedMap>('/map/imports', file),
    onSuccess: ({ snapshot }) => {
      changes.take(snapshot);
      onDone?.();
    },
  });
  return (
    <>
      <FileBox
        label={words.map.importInstead}
        hint={words.map.importHint}
        accept=".json,.csv,.xlsx,.txt"
        maxMegabytes={MAX_MB}
        onFile={(file) => {
          setRefused(undefined);
          taking.mutate(file);
        }}
        onRefused={setRefused}
      />
      {refused !== undefined && <Notice tone="late">{refused}</Notice>}
      {taking.isError && <Failure error={taking.error} />}
      {taking.data && (
        <Notice tone="calm">
          {taking.data.says}
          {taking.data.marked.length > 0 && (
            <>
              {' '}
              {t.kept(taking.data.marked.length)}
              <ul>
                {taking.data.marked.slice(0, MARKED_SHOWN).map(({ row, reason }) => (
                  <li key={`${row} ${reason}`}>
                    {row}: {reason}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
    </>
  );
};
