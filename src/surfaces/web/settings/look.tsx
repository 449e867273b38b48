import { useMantineColorScheme } from '@mantine/core';
import { Chips } from '../parts/chips.tsx';
import { words } from '../words/en.ts';
import css from './settings.module.css';

/** Light, dark, or as the system says. Kept in this browser. */
export const Look = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section className={css.part}>
      <h2>{words.settings.look}</h2>
      <Chips
        label={words.settings.lookLabel}
        chosen={colorScheme}
        options={[
          { id: 'auto', label: words.settings.system },
          { id: 'light', label: words.settings.light },
          { id: 'dark', label: words.settings.dark },
        ]}
        choose={(scheme) => setColorScheme(scheme as typeof colorScheme)}
      />
    </section>
  );
};
