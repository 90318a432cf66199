/** Words in quotation marks, without the comma that a sentence around them asked for. */
export const quoted = (text: string): string => `“${text.trim().replace(/,$/, "")}”`;
