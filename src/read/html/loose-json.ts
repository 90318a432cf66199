/** The value in a JSON text as templates print it: in a comment or CDATA, with line breaks in strings, with commas before brackets. */
export function parseLooseJson(text: string): unknown {
  const json = unwrap(text);
  return parse(json) ?? parse(repair(json));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** [<!-- {…} -->] [//<![CDATA[ {…} //]]>] [{…};] */
const unwrap = (text: string): string =>
  text
    .slice(0, 10_000_000)
    .trim()
    .replace(/^(?:<!--|\/{0,2}\s{0,5}<!\[CDATA\[|\/\*\s{0,5}<!\[CDATA\[\s{0,5}\*\/)/, "")
    .replace(/(?:-->|\/{0,2}\s{0,5}\]\]>|\/\*\s{0,5}\]\]>\s{0,5}\*\/)$/, "")
    .trim()
    .replace(/;$/, "");

/** Escapes control characters inside strings and drops commas before closing brackets, in one pass. */
function repair(json: string): string {
  let [fixed, from, inString] = ["", 0, false];
  const put = (end: number, instead: string): void => {
    fixed += json.slice(from, end) + instead;
    from = end + 1;
  };
  for (let index = 0; index < json.length; index++) {
    const character = json[index]!;
    if (character === '"') inString = !inString;
    else if (inString && character === "\\") index++;
    else if (inString && character < " ") put(index, "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0"));
    else if (!inString && character === "," && closes(json, index + 1)) put(index, "");
  }
  return fixed + json.slice(from);
}

/** Whether a closing bracket follows, after white space of a usual length. */
const closes = (json: string, index: number): boolean => /^\s{0,200}[\]}]/.test(json.slice(index, index + 201));
