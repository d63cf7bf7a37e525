/** What a chair may well write about a child called Nell, in which no other child of the caseload is named. */
const passages: readonly string[] = [
  'Nell has lived with Sandra and Pete in Grace Road since May 2024 and says that it feels like home.',
  'Her room is at the front of the house, and she painted it in May with help from Sandra.',
  'May is a hard month for Nell because it holds the day on which her grandmother died.',
  'Will she be able to see her dad before Christmas? Pete will ask the court and let everyone know by Friday.',
  'Mark the date in the diary, please: the meeting at St Mark’s Primary School is on 12 May at two o’clock.',
  'Hope was what Nell said she felt when she heard about the college place.',
  'Hope House has offered two nights in June, and April would be possible as well.',
  'She goes to Rose Hill Academy, where Mrs Grace teaches her maths and Mr Mason runs the chess club.',
  'Grace Adeyemi, the school nurse, says that her hearing is fine and her teeth need looking at.',
  'The visit by Mark Oduya from the virtual school went well. He brought a book about jasmine tea and the sky at night.',
  'In autumn the leaves in Hunter Park turn red, and Nell takes photographs of them.',
  'Summer was good: a week in Wales, a lot of swimming and no arguments about bedtime.',
  'Autumn term begins on 3 September. August will be quiet, and July was full.',
  'Joy is not a word that Nell uses, but Sandra saw it on her face at the beach.',
  'Faith matters to her family. They go to the chapel in Ivy Lane, and she may choose whether she goes with them.',
  'Amber alerts on her phone remind her to take her inhaler. Ruby red is her favourite colour of nail varnish.',
  'Rose bushes grow by the door of the new house, and there is a holly tree at the back.',
  'Jade and silver rings were her birthday present. Pearl earrings are for when she is older, says Sandra.',
  'Dr Harper from the clinic in Robin Street wrote on 4 March. Her weight is what it should be.',
  'Reading is going well; she is on the blue level and wants to reach red by Easter.',
  'Chase the passport office, she asked, and tell me when you have. The social worker promised to ring on Monday.',
  'Grant money for the laptop came through. Bill payments for the phone stay with the council until she is sixteen.',
  'Miles away is how she describes her brother’s new home; it is ninety minutes by train from London Road.',
  'Dean Court is where the hearing will be, before Judge Holly. Her solicitor has asked for an earlier date.',
  'Christian, Muslim and Jewish festivals are all talked about at home. Patience with questions is one of Pete’s strengths.',
  'The plan is that Nell stays where she is until she is eighteen, and everyone in the room agreed with it.',
  'She would like to see her mum every second Saturday, at the park when it is dry and at the library when it is not.',
  'Her worries are about exams and about what happens to her things if she has to move again.',
  'She told the chair, alone and before the meeting, that nobody had asked her about the holiday.',
  'The health assessment was done on time. Her eyes were tested and she has new glasses, which she chose.',
  'Young people at the club cook together on Thursdays. Ginger biscuits were the first thing she made.',
  'Rich food upsets her stomach, so Sandra keeps to what the dietitian wrote down.',
  'Pat the dog comes to school on Wednesdays to listen to children who find it hard to read aloud.',
  'Ray of sunshine is what her teacher calls her, and it makes her groan.',
  'Dawn is when Pete gets up for work, and Nell has learned to sleep through the noise of the van.',
  'Jack of all trades, says the report from the workshop: she can plane, saw, solder and weld a little.',
  'The social worker from the Northmere team has changed three times this year, and she finds that hard.',
  'Penny for your thoughts is what Nan used to say. The memory box has the tin with the penny in it.',
  'River walks with the dog are her favourite part of the day, even in the rain.',
  'Frank talks about growing up have helped, and Sandra answers what she is asked.',
  'The record of the last review was late, and the chair has said so to the manager.',
  'Sky Sports is on too much at weekends, she says, and she would like a turn with the television.',
  'Poppy Day was marked at school with a silence, and Violet class sang. Scarlet jumpers were worn by the choir.',
  'There is money in the savings account, and the statement is to be shown to her twice a year.',
  'Crystal Palace won, which put Pete in a good mood. Rowan trees line the road to the ground.',
  'The tenancy at Willow Court and the flat in Daisy Close were both talked about and both turned down.',
  'Angel cake was made for her birthday by the neighbours at number nine, who have known her for years.',
  'Robin, wren and finch are in the nature diary that she keeps with Pete.',
  'The college in Paris Street offers hair and beauty. Lily pads and a heron were in the pond on the open day.',
  'Heather Quinn, her aunt, rings on Sundays. Dale Winters, her uncle, has not been in touch since winter.',
];

/** Text of at least so many words, the passages in an order that the seed gives. */
export function reviewProse(words: number, seed = 1): string {
  const lines: string[] = [];
  let state = seed;
  let count = 0;
  while (count < words) {
    state = (state * 48_271) % 2_147_483_647;
    const line = passages[state % passages.length] ?? '';
    lines.push(line);
    count += line.split(/\s+/u).length;
  }
  return lines.map((line, index) => (index % 4 === 3 ? `${line}\n` : `${line} `)).join('');
}
