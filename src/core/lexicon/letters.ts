/** Letters that are more than a base letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ə: "e",
};

/** Lower-case ASCII, without apostrophes: [Đurović] → durovic, [Sana’a] → sanaa. */
export const plainLetters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłıđßæœþðə]/g, (letter) => letters[letter]!)
    .replace(/['’‘ʼ`´]/g, "");
