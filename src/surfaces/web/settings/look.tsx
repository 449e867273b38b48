import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { words } from '../words/en.ts';
import css from './settings.module.css';

/** Light, dark, or as the system says. Kept in this browser. */
export const Look = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section className={css.part}>
      <h2>{words.settings.look}</h2>
      <SegmentedControl
        aria-label={words.settings.lookLabel}
        value={colorScheme}
        data={[
          { value: 'auto', label: words.settings.system },
          { value: 'light', label: words.settings.light },
          { value: 'dark', label: words.settings.dark },
        ]}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
      />
    </section>
  );
};
