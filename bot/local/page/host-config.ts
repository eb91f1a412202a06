import { HostConfig } from 'adaptivecards';

const COLORS = ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'] as const;
const STYLES = ['default', 'emphasis', 'accent', 'good', 'warning', 'attention'] as const;

/** How Teams draws cards. Colours are variables of the style sheet, so that a theme changes without drawing again. */
export function teamsHostConfig(): HostConfig {
  const foregroundColors = Object.fromEntries(
    COLORS.map(name => [name, { default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle)` }]),
  );
  return new HostConfig({
    supportsInteractivity: true,
    fontTypes: {
      default: {
        fontFamily: 'var(--font)',
        fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
      monospace: {
        fontFamily: 'var(--font-fixed)',
        fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
    },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--line)' },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: Object.fromEntries(
      STYLES.map(name => [
        name,
        { backgroundColor: `var(--card-on-${name})`, borderColor: 'var(--line)', foregroundColors },
      ]),
    ),
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 0,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
    },
    factSet: {
      title: {
        color: 'default',
        size: 'default',
        isSubtle: false,
        weight: 'bolder',
        wrap: true,
        maxWidth: 180,
      },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 16,
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', size: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder', size: 'default' },
      },
      errorMessage: { color: 'attention', size: 'small', weight: 'default' },
    },
    textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default' } },
    textBlock: { headingLevel: 3 },
  });
}
