import type { JSX } from "preact";
import type { Address } from "./address.ts";
import { useNavigation } from "./navigation.tsx";

type Rest = Omit<JSX.IntrinsicElements["a"], "href" | "onClick" | "role">;

/** A link inside the application; opened in a new tab it is an address like any other. */
export function Link({ to, ...rest }: Rest & { readonly to: Address }) {
  const { href, go } = useNavigation();
  return (
    <a
      {...rest}
      href={href(to)}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
