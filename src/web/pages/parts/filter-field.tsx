import { useEffect, useRef, useState } from "preact/hooks";
import { withQuery } from "../../address/address.ts";
import { useNavigation } from "../../address/navigation.tsx";
import "./filter-field.css";

interface Given {
  readonly type?: "search" | "date" | "number" | "text";
  readonly placeholder?: string;
  readonly min?: string;
}

interface Props extends Given {
  readonly label: string;
  /** What the address calls it. */
  readonly name: string;
  /** What the address has, as the field shows it. */
  readonly value?: string;
}

/** Until somebody has typed for so many milliseconds, nothing is asked. */
const pause = 300;

/** A field whose text stands in the address, a moment after somebody has typed it. */
export function FilterField({ label, name, value: given, type = "text", ...rest }: Props) {
  const navigation = useNavigation();
  const { address } = navigation;
  const value = given ?? address.query[name] ?? "";
  const [text, setText] = useState(value);
  const latest = useRef(navigation);
  latest.current = navigation;
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const set = () => latest.current.go(withQuery(latest.current.address, { [name]: text.trim() }), { replace: true });
    const waiting = setTimeout(set, pause);
    return () => clearTimeout(waiting);
  }, [text]);
  return (
    <label class="filter-field">
      <span>{label}</span>
      <input
        class="field"
        // The types of a field's attributes know one type at a time.
        type={type as "text"}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        {...rest}
      />
    </label>
  );
}

/** The same where one of a few is chosen. */
export function FilterChoice({
  label,
  name,
  options,
  any,
}: {
  readonly label: string;
  readonly name: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}) {
  const { address, go } = useNavigation();
  const value = address.query[name] ?? "";
  const isKnown = value === "" || options.some((each) => each.value === value);
  return (
    <label class="filter-field">
      <span>{label}</span>
      <select
        class="field"
        value={value}
        onChange={({ currentTarget }) => go(withQuery(address, { [name]: currentTarget.value }), { replace: true })}
      >
        <option value="">{any}</option>
        {[...options, ...(isKnown ? [] : [{ value, name: value }])].map((each) => (
          <option key={each.value} value={each.value}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}
