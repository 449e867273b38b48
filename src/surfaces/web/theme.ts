import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

// Mantine asks for ten shades; only the eighth is ever shown, and tokens.css says what it looks like.
const hedge: MantineColorsTuple = [
  '#e8f1e5',
  '#d3e5cf',
  '#b9d3b4',
  '#9cc197',
  '#7eae7c',
  '#629b65',
  '#488850',
  '#39793f',
  '#2c6a3d',
  '#1e4f2c',
];

/** Two sorts of button do something (`filled`, or red when it destroys), one waits (`default`), one is a word. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const strong = input.color === 'red' ? 'var(--red)' : 'var(--hedge)';
  switch (input.variant) {
    case 'filled':
      return {
        background: strong,
        hover: input.color === 'red' ? 'var(--red)' : 'var(--hedge-ink)',
        color: 'var(--paper)',
        border: `1px solid ${strong}`,
      };
    case 'default':
      return {
        background: 'var(--sheet)',
        hover: 'var(--sunk)',
        color: input.color === 'red' ? 'var(--red)' : 'var(--ink)',
        border: '1px solid var(--line-strong)',
      };
    case 'subtle':
      return {
        background: 'transparent',
        hover: 'var(--sunk)',
        color: strong,
        border: '1px solid transparent',
      };
    default:
      return defaultVariantColorsResolver(input);
  }
};

export const theme = createTheme({
  colors: { hedge },
  primaryColor: 'hedge',
  primaryShade: 8,
  variantColorResolver,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)' },
  defaultRadius: 'var(--radius-s)',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { centered: true, radius: 'var(--radius)', transitionProps: { duration: 120 } } },
  },
});

/** Hands our tokens to Mantine's own variables, in both schemes alike: the tokens know which one is on. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--hedge)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--sunk)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-field)',
    '--mantine-color-disabled': 'var(--sunk)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-filled': 'var(--hedge)',
    '--mantine-primary-color-filled-hover': 'var(--hedge-ink)',
    '--mantine-color-hedge-filled': 'var(--hedge)',
  };
  return { variables: {}, light: both, dark: both };
};
