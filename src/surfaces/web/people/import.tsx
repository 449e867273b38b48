import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportChoices, ImportPreview, Job } from '../../http/contract.ts';
import { call, upload } from '../api/call.ts';
import { Failure } from '../parts/failure.tsx';
import { FileBox } from '../parts/file-box.tsx';
import { Notice } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { words } from '../words/en.ts';
import css from './people.module.css';
import { Preview } from './preview.tsx';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xls,.vcf,text/csv,text/vcard';
const MAX_MEGABYTES = 64;

/** Choose a file, look at what it would do, and let it run. */
export default function ImportScreen() {
  const navigate = useNavigate();
  const [refused, setRefused] = useState<string>();
  const [choices, setChoices] = useState<ImportChoices>({});
  const [preview, setPreview] = useState<ImportPreview>();
  const read = useMutation({
    mutationFn: (file: File) => upload<ImportPreview>('/people/previews', file),
    onSuccess: (made) => {
      setChoices({});
      setPreview(made);
    },
  });
  const revise = useMutation({
    mutationFn: (next: ImportChoices) =>
      call<ImportPreview>('PATCH', `/people/previews/${preview?.id}`, next),
    onSuccess: setPreview,
  });
  const run = useMutation({
    mutationFn: () => call<Job>('POST', '/people/imports', { preview: preview?.id, ...choices }),
    onSuccess: ({ id }) => navigate({ to: '/people/import/$job', params: { job: id } }),
  });
  const choose = (next: ImportChoices): void => {
    setChoices(next);
    revise.mutate(next);
  };
  const error = read.error ?? revise.error ?? run.error;
  return (
    <Screen
      title={words.importing.title}
      sub={words.importing.sub}
      width={preview ? 'wide' : 'column'}
      back={{ to: '/people', label: words.person.back }}
    >
      {error && <Failure error={error} />}
      {refused !== undefined && <Notice tone="late">{refused}</Notice>}
      {!preview && (
        <FileBox
          label={read.isPending ? words.importing.reading : words.importing.drop}
          hint={words.importing.dropHint}
          accept={ACCEPTED}
          maxMegabytes={MAX_MEGABYTES}
          onFile={(file) => {
            setRefused(undefined);
            read.mutate(file);
          }}
          onRefused={setRefused}
        />
      )}
      {preview && (
        <>
          <Preview preview={preview} choices={choices} choose={choose} />
          <div className={css.end}>
            <Button
              loading={run.isPending || revise.isPending}
              disabled={preview.people === 0 && preview.duplicatesTotal === 0}
              onClick={() => run.mutate()}
            >
              {words.importing.run(preview.people)}
            </Button>
            <Button variant="default" onClick={() => setPreview(undefined)}>
              {words.importing.another}
            </Button>
          </div>
        </>
      )}
    </Screen>
  );
}
