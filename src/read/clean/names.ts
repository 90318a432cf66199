import { boilerplate, matchRule } from "../boilerplate.ts";
import { findDates } from "../dates.ts";
import { nameKey } from "../outlet-suffix.ts";

const longest = 400;
/** What a page prints behind the names: [Ada Quill | 6 February 2026] [Ada Quill • 4 min read]. */
const behind = /\s(?:[|•·]\s|[-–—]\s(?=\d)).*$/su;

/**
 * The authors in a byline, each once and parted by commas: without "By", dates, handles, addresses and accounts; without the outlet
 * itself unless nobody else is named.
 */
export function cleanByline(printed: string | undefined, outlet: string | undefined): string | undefined {
  if (printed === undefined || printed.length > longest) return undefined;
  const names = withoutDate(printed)
    .replace(behind, "")
    .split(/\s?[,;]\s/)
    .flatMap((name) => cleanName(name, outlet));
  const distinct = names.filter(
    (name, index) => index === names.findIndex((other) => nameKey(other) === nameKey(name)),
  );
  const people = distinct.filter((name) => nameKey(name) !== nameKey(outlet ?? ""));
  return (people.length > 0 ? people : distinct).join(", ") || undefined;
}

const withoutDate = (text: string): string => text.slice(0, findDates(text)[0]?.start ?? text.length);

/** [Ada Quill. Harbour Post] */
const withoutEnd = (name: string, outlet: string | undefined): string =>
  outlet && name.endsWith(` ${outlet}`) && nameKey(name) !== nameKey(outlet)
    ? name.slice(0, -outlet.length).replace(/[\s.]{1,3}$/, "")
    : name;

/** [desk@mirror.example (Ada Quill)], as feeds write it */
const inMail = /^[\w.+-]{1,60}@[\w.-]{1,60}\s\((?<name>[^()]{2,80})\)$/;

function cleanName(printed: string, outlet: string | undefined): string[] {
  const name = withoutEnd(inMail.exec(printed.trim())?.groups?.["name"] ?? printed, outlet)
    .replace(/^(?:written )?by:?\s/i, "")
    .replace(/(?:^|\s)@\w{1,40}/g, "")
    .replace(/^[\s|•·,–—-]{1,9}|[\s|•·,:–—-]{1,9}$/g, "");
  const isName = /\p{L}/u.test(name) && !/:\/\/|^www\.|^\S+@\S+$/i.test(name);
  return isName && matchRule(boilerplate.account, name) === null ? [name] : [];
}
