import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Workflow } from '../../../core/map/index.ts';
import { words } from '../words/en.ts';
import css from './map.module.css';
import type { MapRows } from './rows.ts';
import { StepCard } from './step-card.tsx';
import type { Do } from './use-map.ts';

interface Props {
  readonly rows: MapRows;
  readonly workflow: Workflow;
  readonly act: Do;
  readonly openHandOff: string | undefined;
  onOpen(handOff: string): void;
}

/** The steps of one workflow in their order: the primary view of the map. */
export const StepList = ({ rows, workflow, act, openHandOff, onOpen }: Props) => {
  const [name, setName] = useState('');
  return (
    <>
      <ol className={css.steps} aria-label={workflow.label}>
        {workflow.steps.map((step, index) => (
          <StepCard
            key={step.id}
            rows={rows}
            workflow={workflow}
            step={step}
            number={index + 1}
            act={act}
            openHandOff={openHandOff}
            onOpen={onOpen}
          />
        ))}
      </ol>
      <form
        className={css.inline}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          act({ do: 'add-step', workflow: workflow.id, label: name.trim() });
          setName('');
        }}
      >
        <TextInput
          label={words.map.step.add}
          placeholder={words.map.step.addName}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {words.map.step.add}
        </Button>
      </form>
    </>
  );
};
