import type { Input } from "../../api/ingest.ts";

/** Files under names of their own: two of one name are told apart as the server would. */
export function nameFiles(files: readonly File[], taken: readonly string[] = []): Input[] {
  const names = new Set(taken);
  return files.map((file) => {
    const name = freeName(file.name || "file", names);
    names.add(name);
    return { name, file };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let number = 1;
  const numbered = () => (number === 1 ? name : `${number} ${name}`);
  while (taken.has(numbered())) number++;
  return numbered();
}

const isAddress = (line: string): boolean => /^https?:\/\/[^/]/i.test(line) && URL.canParse(line);

/** Addresses, one a line; what is none is told apart. */
export function readAddresses(text: string): { readonly inputs: Input[]; readonly wrong: string[] } {
  const lines = [...new Set(text.split(/\s+/).filter(Boolean))];
  return { inputs: lines.filter(isAddress).map((name) => ({ name })), wrong: lines.filter((line) => !isAddress(line)) };
}
