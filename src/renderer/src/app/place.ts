import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { WhereTheChairWas } from '../../../shared/domain/vault/where-the-chair-was';
import { useSessionActions } from '../store/session';
import { caretOf, putCaret } from './caret';

const LOOK_FOR_FRAMES = 60;

/** The part of a page that scrolls: the sheet's middle, or a part inside it that says so. */
const scroller = (): Element | null =>
  document.querySelector('[data-scrolls]') ?? document.querySelector('main')?.children[1] ?? null;

/** Ids that React makes change from one start to the next, so they name no place. */
const lasting = (id: string): boolean => id !== '' && !/^(?:mantine-|:|_r_|«)/u.test(id);

function readPlace(route: string): WhereTheChairWas {
  const { activeElement } = document;
  const id = activeElement?.id ?? '';
  return {
    route,
    field: lasting(id) ? id : null,
    caret: caretOf(activeElement),
    scroll: scroller()?.scrollTop ?? 0,
  };
}

/** Puts focus, caret and scroll back, once the page and its field are there. */
function goBackTo(place: WhereTheChairWas, framesLeft: number): void {
  const field = place.field === null ? null : document.getElementById(place.field);
  const heading = document.querySelector('h1');
  if (heading === null || (place.field !== null && field === null)) {
    if (framesLeft > 0) requestAnimationFrame(() => goBackTo(place, framesLeft - 1));
    return;
  }
  scroller()?.scrollTo(0, place.scroll);
  field?.focus({ preventScroll: true });
  if (place.caret !== null) putCaret(field, place.caret);
}

/** Tells the store where the chair is when it locks, and leads back there after the next unlock. */
export function usePlace(returnTo: WhereTheChairWas | null): void {
  const { tellPlaceBy } = useSessionActions();
  const { href } = useLocation();
  useEffect(() => tellPlaceBy(() => readPlace(href)), [tellPlaceBy, href]);
  useEffect(() => {
    if (returnTo !== null) goBackTo(returnTo, LOOK_FOR_FRAMES);
  }, [returnTo]);
}
