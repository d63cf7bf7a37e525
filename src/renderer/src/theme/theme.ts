import {
  Button,
  createTheme,
  type CSSVariablesResolver,
  Input,
  type MantineColorsTuple,
  Modal,
  Popover,
  Radio,
  Select,
} from '@mantine/core';

/** The one accent. Step 8 is the light scheme's, step 2 the dark scheme's (tokens.css `--cs-accent`). */
const damson: MantineColorsTuple = [
  '#f5e8f1',
  '#edc0e1',
  '#e3a9d3',
  '#d58bc1',
  '#c06ba9',
  '#a64f8e',
  '#8c3a75',
  '#7a2e66',
  '#6b2458',
  '#451338',
];

/** Mantine's parts dressed in the tokens: tokens.css stays the one place of colours, sizes and spaces. */
export const theme = createTheme({
  scale: 1,
  fontFamily: 'var(--cs-font)',
  fontFamilyMonospace: 'var(--cs-font-mono)',
  primaryColor: 'damson',
  primaryShade: { light: 8, dark: 2 },
  colors: { damson },
  autoContrast: true,
  respectReducedMotion: true,
  focusRing: 'never',
  cursorType: 'pointer',
  defaultRadius: 'sm',
  radius: { sm: 'var(--cs-r-1)', md: 'var(--cs-r-2)', lg: 'var(--cs-r-sheet)' },
  spacing: { xs: 'var(--cs-1)', sm: 'var(--cs-2)', md: 'var(--cs-3)', lg: 'var(--cs-4)', xl: 'var(--cs-6)' },
  fontSizes: { xs: 'var(--cs-fs-xs)', sm: 'var(--cs-fs-sm)', md: 'var(--cs-fs-md)', lg: 'var(--cs-fs-lg)' },
  lineHeights: { xs: 'var(--cs-lh-xs)', sm: 'var(--cs-lh-sm)', md: 'var(--cs-lh-md)', lg: 'var(--cs-lh-lg)' },
  shadows: { xs: 'var(--cs-shadow-1)', md: 'var(--cs-shadow-2)' },
  headings: {
    fontFamily: 'var(--cs-font-display)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: 'var(--cs-fs-h1)', lineHeight: 'var(--cs-lh-h1)' },
      h2: { fontSize: 'var(--cs-fs-h2)', lineHeight: 'var(--cs-lh-h2)' },
      h3: { fontSize: 'var(--cs-fs-h3)', lineHeight: 'var(--cs-lh-h3)' },
    },
  },
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default', size: 'sm' } }),
    Input: Input.extend({ defaultProps: { size: 'sm' } }),
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    Select: Select.extend({ defaultProps: { allowDeselect: false, checkIconPosition: 'right' } }),
    Radio: Radio.extend({ defaultProps: { size: 'xs' } }),
    Popover: Popover.extend({ defaultProps: { withArrow: true, trapFocus: true, returnFocus: true, shadow: 'md' } }),
    Modal: Modal.extend({ defaultProps: { shadow: 'md', centered: true, transitionProps: { duration: 0 } } }),
    Alert: { defaultProps: { role: 'group' } },
  },
});

const variables = {
  '--mantine-color-body': 'var(--cs-raised)',
  '--mantine-color-text': 'var(--cs-text)',
  '--mantine-color-bright': 'var(--cs-text)',
  '--mantine-color-dimmed': 'var(--cs-muted)',
  '--mantine-color-anchor': 'var(--cs-accent)',
  '--mantine-color-error': 'var(--cs-danger)',
  '--mantine-color-default': 'var(--cs-float)',
  '--mantine-color-default-hover': 'var(--cs-hover)',
  '--mantine-color-default-color': 'var(--cs-text)',
  '--mantine-color-default-border': 'var(--cs-edge)',
  '--mantine-color-disabled': 'var(--cs-sunken)',
  '--mantine-color-disabled-color': 'var(--cs-muted)',
  '--mantine-color-disabled-border': 'var(--cs-edge)',
  '--mantine-color-damson-filled': 'var(--cs-accent)',
  '--mantine-color-damson-filled-hover': 'var(--cs-accent-hover)',
  '--mantine-primary-color-filled': 'var(--cs-accent)',
  '--mantine-primary-color-filled-hover': 'var(--cs-accent-hover)',
  '--mantine-primary-color-contrast': 'var(--cs-on-accent)',
};

/**
 * Mantine's own variables, each from a token. The same in both schemes: the tokens themselves turn. Given to each scheme
 * as well, where Mantine sets its own.
 */
export const cssVariables: CSSVariablesResolver = () => ({ variables, light: variables, dark: variables });
