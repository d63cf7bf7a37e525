const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Given names that are also words: a capital alone does not make them a name where a sentence begins. */
export const nameWords = list(
  `amber angel april ash august autumn bay bear beau bill bliss blossom blue bob bonnie brook buddy carol chance charity chase
  cherry chip christian clay cliff crystal daisy dale dawn dean destiny dot drew eve faith fern finch flint flora forest frank
  gene ginger glen grace grant guy harmony harper harry hazel heath heather holly honey hope hunter iris ivy jack jade jasmine
  jay jet jewel joy june justice king lacey lane lark laurel lee lily major mark marina mason matt may mercy mike miles misty
  nick noble nova olive opal page paige pat patience pearl penny peter pip poppy precious prince queenie rain ray red reed reef
  rich river rob robin rock rose rowan ruby rusty sage sandy saint scarlet sky skye sonny star stormy sue summer sunny sunday
  tanner teddy tiger tommy tuesday unity violet wade ward will willow winter wren young`.trim(),
);

/** Names that are months or seasons, and stand with a capital for those too. */
export const timeWords = list('april may june august summer autumn winter sunday tuesday');

/** What makes the words before it the name of a place. */
export const placeWords = list(
  `academy arms avenue bank bridge bungalow care centre chapel church city close club college cottage court crescent drive farm
  field fields gardens gate green grove hall hill hospital hotel house infants inn junior juniors lane lodge manor mews nursery
  park place practice primary road row school secondary sixth square station street surgery terrace theatre town trust unit
  university view villa walk ward way wing wood woods`,
);

/** What stands before a surname, or before a saint. */
export const titles = list(
  'mr mrs ms miss mx dr sir dame lady lord rev reverend father sister nurse pc sgt st saint prof professor judge hhj',
);

/** What a person does after their name, and a thing or a question does not. */
export const personVerbs = list(
  `has had said says told tells asked asks feels felt likes liked loves loved wants wanted thinks thought goes went lives lived
  enjoys enjoyed needs needed knows knew plays played sees saw talked speaks spoke came comes started starts moved does did
  hoped wishes wished worried agreed agrees attends attended makes made gets got takes took sleeps slept eats ate
  can cannot could would should sometimes often always never also still really already who`,
);

/** What comes before a month or a season. */
export const timeLeads = list(
  'in by since until till during early late mid last next this every each before after from to of on between and through around about spring',
);

/** What a name-word that begins a sentence may be followed by as a word: `Hope was what she felt`. */
export const notOfPersons = list('what when where how why not');

/** What is called by a word with a capital: `Violet class`. */
export const groupWords = list('class form group team');
