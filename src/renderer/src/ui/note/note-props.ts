import type { Ref } from 'react';
import type { RichText } from '../../../../shared/kernel/rich-text';

/** Someone that words can be kept from. */
export type NotePerson = { readonly id: string; readonly name: string };

/** The words that a decision is to be made of, and whether they were chosen or are the sentence at the caret. */
export type PickedFrom = { readonly words: string; readonly from: 'selection' | 'sentence' | 'nothing' };

/** What a screen may ask of a note that is on it. */
export type NoteHandle = {
  readonly focus: () => void;
  /** Takes the words chosen, or the sentence at the caret, and keeps them marked until `letGo`. */
  readonly pick: () => PickedFrom;
  /** Takes the marks of the picked words away and gives the note the focus back. */
  readonly letGo: () => void;
  /** Turns the paragraph at the caret into the child's words, or back. */
  readonly toggleQuotation: () => void;
};

export type NoteProps = {
  /** The `id` of the text box itself. */
  readonly id: string;
  readonly label: string;
  readonly value: RichText;
  /** Called with the whole text at each change, from the first key press on. */
  readonly onChange: (text: RichText) => void;
  /** How the button for a quotation is named: "Nell’s words". */
  readonly quotationLabel: string;
  /** Shown in "Keep from…"; without anyone the button is not there. */
  readonly people?: readonly NotePerson[];
  /** Makes a decision of the words picked; without it the button is not there. */
  readonly onDecision?: () => void;
  /** `page`: a field among others. `fill`: takes the height it is given, in the type of the meeting. */
  readonly size?: 'page' | 'fill';
  readonly largeType?: boolean;
  readonly readOnly?: boolean;
  /** Takes the focus when it comes on the screen, the caret after the last word. */
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  readonly handle?: Ref<NoteHandle>;
};
