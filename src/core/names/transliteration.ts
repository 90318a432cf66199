import { isSyllabic } from "./syllables.ts";

/** Ways to write one sound, in any name; applied in this order to lower-case ASCII. */
const anywhere: readonly (readonly [RegExp, string])[] = [
  // [Mueller] [Müller], [Jaeger] [Jäger]
  [/([ou])e(?=[^aeiouy])/g, "$1"],
  [/ae(?=[^aeiouyl])/g, "a"],
  // [Yevgeny] [Evgeny], [Yury] [Juri] [Iurii]
  [/^[yi]e/, "e"],
  [/^[yji]u(?=[lr])/, "iu"],
  // [Djurovic] [Đurović], [Akhmarov] [Ahmarov]
  [/dj(?=[eiou])/g, "d"],
  [/(?<=[aeiou])kh/g, "h"],
  // [Belinsky] [Belinskyy] [Belinskiy], [Andrej] [Andrey]
  [/(?<=.)[yj]|^y(?!a)/g, "i"],
  // [Aleksei] [Alexei], [Aleksandr] [Alexander]
  [/ks/g, "x"],
  [/(?<=..)dr$/, "der"],
  // [Smirnoff] [Smirnov], [Halushenka] [Halushenko]
  [/(?<=...[eo])ff$/, "v"],
  [/enka$/, "enko"],
  // [Serguei] [Sergei], [Joseph] [Josef]
  [/gu(?=[ei])/g, "g"],
  [/ph/g, "f"],
  // [Mahmoud] [Mahmood] [Mahmud], [Rasheed] [Rashid]
  [/o[uo]/g, "u"],
  [/ee/g, "i"],
  // [Gaddami] [Qaddami] [Kadhami] [Ghaddami]
  [/^(?:gh?|q|kh?)(?=[aeiou]d[dh])/, "k"],
  [/q(?!u)/g, "k"],
  [/dh/g, "d"],
  // [Tarissi] [Tarisi], [Fattah] [Fata]
  [/(.)\1+/g, "$1"],
  [/(?<=[aeiou])h$/, ""],
];

/** Ways to write one sound that only a given name may differ in: [Cramer] is not [Kramer], [Marc] may be [Mark]. */
const inGivenNames: readonly (readonly [RegExp, string])[] = [
  [/c(?![ehiy])/g, "k"],
  [/w/g, "v"],
  [/th/g, "t"],
  [/(?<=.)a[iy](?=[^aeiou])/g, "ei"],
];

/** Words of fewer letters differ by one too easily to be spellings of one name. */
const shortest = 4;

/** [Warner] is not [Werner]; of long surnames few differ by such a vowel. */
const shadedSurname = 8;
const shadedGiven = 5;

/** [Mohammed] [Muhammad]: vowels that Arabic does not write, inside a word of so many letters. */
function withoutShades(word: string, fewest: number): string {
  if (word.length < fewest || isSyllabic(word)) return word;
  return word.replace(/(?<=[^aeiou])a(?=[^aeiou])/g, "e").replace(/u(?=.)/g, "o");
}

const apply = (rules: typeof anywhere, word: string): string =>
  rules.reduce((folded, [pattern, sound]) => folded.replace(pattern, sound), word);

/** What all spellings of a word of a name have in common; the word is in lower-case ASCII. */
export const foldWord = (word: string): string =>
  word.length < shortest ? word : withoutShades(apply(anywhere, word), shadedSurname);

/** The same for a given name. */
export const foldGiven = (word: string): string =>
  word.length < shortest ? word : withoutShades(apply(anywhere, apply(inGivenNames, word)), shadedGiven);
