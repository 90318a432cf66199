import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { readAddress, writeAddress, type Address } from "./address.ts";

/** Where we are, and the way to elsewhere. */
export interface Navigation {
  readonly address: Address;
  /** What a link to an address has as its target. */
  readonly href: (address: Address) => string;
  /** `replace` for what is no step that one goes back from, such as a letter typed into a filter. */
  readonly go: (address: Address, how?: { readonly replace?: boolean }) => void;
}

/** A server answers paths; a report that is opened from a disk has only what stands behind `#`. */
export type Kind = "path" | "hash";

const Context = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (!navigation) throw new Error("no navigation around this part of the page");
  return navigation;
}

export function Navigated({ kind, children }: { readonly kind: Kind; readonly children: ComponentChildren }) {
  const [text, setText] = useState(() => here(kind));
  useEffect(() => {
    const note = () => setText(here(kind));
    addEventListener("popstate", note);
    addEventListener("hashchange", note);
    return () => {
      removeEventListener("popstate", note);
      removeEventListener("hashchange", note);
    };
  }, [kind]);
  const navigation = useMemo(() => createNavigation(kind, text, setText), [kind, text]);
  return <Context.Provider value={navigation}>{children}</Context.Provider>;
}

function createNavigation(kind: Kind, text: string, setText: (text: string) => void): Navigation {
  const address = readAddress(text);
  const href = (to: Address): string => (kind === "hash" ? `#${writeAddress(to)}` : writeAddress(to));
  const go: Navigation["go"] = (to, { replace = false } = {}) => {
    history[replace ? "replaceState" : "pushState"](null, "", href(to));
    setText(writeAddress(to));
    if (!replace && to.path.join("/") !== address.path.join("/")) scrollTo(0, 0);
  };
  return { address, href, go };
}

const here = (kind: Kind): string => (kind === "hash" ? location.hash.slice(1) : location.pathname + location.search);
