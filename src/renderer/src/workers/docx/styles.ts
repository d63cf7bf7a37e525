import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type ILevelsOptions,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

/** White on it, and it on white, are above 11:1. */
export const INK = '1F3864';
export const RULE = '8A94A6';
export const SHADE = 'E8ECF3';

const FONT = 'Arial';
/** 12 points in half-points: the smallest size used anywhere. */
const BODY = 24;

/** In 240ths of a line. Said outright that it grows with the type: readers differ where it is left out. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: BODY, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    title: {
      run: { font: FONT, size: 40, bold: true, color: INK },
      paragraph: { keepNext: true, spacing: { before: 0, after: 200 } },
    },
    heading1: heading(30, 320, 120),
    heading2: heading(26, 240, 80),
    heading3: heading(BODY, 200, 60),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    // The library's own captions, foot- and endnotes are below 12 points.
    caption: { run: { font: FONT, size: BODY, color: INK } },
    footnoteText: { run: { font: FONT, size: BODY } },
    footnoteTextChar: { run: { font: FONT, size: BODY } },
    endnoteText: { run: { font: FONT, size: BODY } },
    endnoteTextChar: { run: { font: FONT, size: BODY } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 340, right: 340 },
        border: { left: { style: 'single', size: 18, space: 10, color: INK } },
      },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 0, after: 40, ...lines(264) } },
    },
  ],
};

const MARKERS = ['\u2022', '\u2013', '\u2022'] as const;
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

const hanging = (level: number) => ({ paragraph: { indent: { left: 454 * (level + 1), hanging: 397 } } });

const bullets: readonly ILevelsOptions[] = MARKERS.map((text, level) => ({
  level,
  format: LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  style: hanging(level),
}));

const numbers: readonly ILevelsOptions[] = FORMATS.map((format, level) => ({
  level,
  format,
  text: `%${String(level + 1)}.`,
  alignment: AlignmentType.LEFT,
  style: hanging(level),
}));

export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullet', levels: bullets },
    { reference: 'numbered', levels: numbers },
  ],
};
