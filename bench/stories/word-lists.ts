/** Words for invented stories: nobody and nothing that exists. In one row stand words for one thing. */

const rows = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split("\n")
    .map((row) => row.trim().split(" | "));

/** Who acts: the full name or description first, then shorter ones. */
export const people = rows(`
  President Tomas Varek | Varek | the Ostmark leader
  Foreign Minister Lena Dahl | Dahl | the minister
  Prime Minister Aron Velm | Velm | the premier
  Commerce Secretary Ines Moro | Moro | the secretary
  Ambassador Piet Hallam | Hallam | the envoy
  General Sorin Kast | Kast | the commander
  Chancellor Mira Oster | Oster | the chancellor
  Governor Dov Renner | Renner | the governor
  Defence Minister Rasmus Toll | Toll | the defence chief
  Finance Minister Ada Quill | Quill | the finance minister
`);

export const bodies = rows(`
  the Ostmark foreign ministry | the foreign ministry
  the Velland interior ministry | the interior ministry
  the Harbour Workers' Union | the dockers' union
  the Lowland Shipping Company | the shipping line
  the Northern Grain Board | the grain board
  the Council of Coastal States | the coastal council
  the Velland central bank | the central bank
  the Ostmark army | the army
  the Coastal Relief Agency | the relief agency
  the Ostmark parliament | lawmakers
`);

/** Verbs of an action on something, in the past. */
export const actions = rows(`
  postponed | put off | delayed
  approved | backed | endorsed
  rejected | turned down | refused
  suspended | halted | stopped
  expanded | widened | enlarged
  reviewed | examined | looked into
  cancelled | scrapped | called off
  resumed | restarted | took up again
  doubled | increased twofold
  criticised | attacked | condemned
  announced | presented | unveiled
  financed | paid for | funded
  restricted | limited | curbed
  inspected | checked
  repaired | rebuilt | restored
  seized | confiscated | impounded
  privatised | sold off
  evacuated | emptied | cleared
`);

export const adjectives =
  "northern southern disputed emergency annual coastal joint new planned federal regional maritime seasonal rural military civilian temporary bilateral private winter".split(
    " ",
  );

export const things = rows(`
  timber tolls | duties on timber
  grain exports | shipments of grain
  ferry service | ferry link
  fishing quota | catch limit
  harbour dredging | dredging of the harbour
  border crossing | checkpoint
  steel subsidies | aid for steelmakers
  customs treaty | customs accord
  dam project | dam
  pension reform | overhaul of pensions
  rail tunnel | tunnel
  gas pipeline | pipeline
  visa rules | entry rules
  flood barrier | sea wall
  prisoner exchange | swap of prisoners
  naval drill | manoeuvres at sea
  arms contract | weapons deal
  teachers' wages | pay of teachers
  mining licence | permit for the mine
  radar station | radar post
  census | head count
  water supply | supply of water
  hospital fund | fund for hospitals
  salt marsh reserve | reserve
  airport runway | landing strip
  currency peg | fixed exchange rate
  cattle vaccine | vaccine for livestock
  refugee camp | camp
  election calendar | dates of the vote
  lighthouse auction | sale of lighthouses
  copper smelter | smelting works
  broadcasting law | media law
  fertiliser depot | store of fertiliser
  cable factory | cable works
  potato harvest | potato crop
  tram network | tramways
`);

/** What a decision is given as a reason for. */
export const reasons = rows(`
  after a storm damaged the quay | after a gale wrecked the quay
  because the treasury is short of money | for lack of money in the treasury
  after weeks of protests by farmers | following weeks of farmers' protests
  to calm the markets | in order to reassure markets
  after a court ruled against the plan | following a court ruling against it
  because two suppliers went bankrupt | since two suppliers collapsed
  to win over smaller parties | to gain the support of small parties
  after an audit found missing records | when auditors found records missing
  to free workers for the harvest | so that workers could help with the harvest
  because snow blocked the pass | as the pass was closed by snow
`);

/** What somebody thinks of something. */
export const opinions = rows(`
  a step in the right direction | a good start
  a grave mistake | a serious error
  long overdue | late by years
  of no use to fishermen | useless to people who fish
  too costly for small towns | more than small towns can pay
  a test of mutual trust | a trial of confidence between the two sides
  the only way out of the dispute | the sole exit from the quarrel
  a threat to old villages | a danger for ancient villages
`);

export const units =
  "ships families lorries workers soldiers houses sheep containers patients schools wells boats".split(" ");

export const months = "March April May June September October November".split(" ");

export const outlets = ["Courier", "Gazette", "Herald", "Observer", "Post", "Tribune", "Mirror", "Ledger"] as const;

const onsets = "b br d dr f g gr h k kl l m n p r s st t tr v w".split(" ");
const vowels = "a e i o u au ei".split(" ");
const ends = "berg dal holm mark mere ness rup sund tal vik wick zell".split(" ");

/** A place that nobody has heard of, by a number: the same number is the same place. */
export function placeName(number: number): string {
  const onset = onsets[number % onsets.length]!;
  const vowel = vowels[Math.floor(number / onsets.length) % vowels.length]!;
  const second = onsets[(number * 7 + 3) % onsets.length]!;
  const name = onset + vowel + second[0]! + ends[Math.floor(number / 3) % ends.length]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
