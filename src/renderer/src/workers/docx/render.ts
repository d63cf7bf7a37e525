import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { TEXT_WIDTH, type DocumentModel } from '../../../../shared/domain/documents/model';
import { toElements } from './blocks';
import { normalise } from './normalise';
import { toTextRuns } from './runs';
import { numbering, RULE, styles } from './styles';
import { twips } from './twips';

/** A4 with 20 mm at the sides; the head leaves room for the marking and two marks above the title. */
const page = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(27),
    bottom: twips(22),
    left: twips(20),
    right: twips(20),
    header: twips(11),
    footer: twips(11),
  },
} as const;

const header = (lines: readonly string[]): Header =>
  new Header({
    children: lines.map(
      (text, index) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          // Three lines fill the head of the page, so the last keeps its distance from what follows.
          spacing: { after: index === lines.length - 1 ? 100 : 0 },
          children: toTextRuns([{ text, bold: true }]),
        }),
    ),
  });

const footer = (words: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        spacing: { before: 0, after: 0 },
        border: { top: { style: 'single', size: 4, space: 6, color: RULE } },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(TEXT_WIDTH) }],
        children: [
          ...toTextRuns([{ text: words }]),
          new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const title = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.TITLE, children: toTextRuns([{ text }]) });

/** The Word file of a document: the same model gives the same bytes, whenever and wherever it is made. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const file = new Document({
    title: model.title,
    creator: model.author,
    lastModifiedBy: model.author,
    customProperties: model.properties,
    styles,
    numbering,
    sections: [
      {
        properties: { page },
        headers: { default: header(model.header) },
        footers: { default: footer(model.footer) },
        children: [title(model.title), ...toElements(model.blocks)],
      },
    ],
  });
  return normalise(new Uint8Array(await Packer.pack(file, 'arraybuffer')), model.made);
}
