import { useNavigation } from "../../address/navigation.tsx";

/** The query of the page; the field in the head of every page is short for what one can ask. */
export function SearchForm({ query }: { readonly query: string }) {
  const { go } = useNavigation();
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get("asked");
    if (typeof asked === "string" && asked.trim()) go({ path: ["search"], query: { q: asked.trim() } });
  };
  return (
    <form class="search-form" aria-label="Search by words and fields" onSubmit={submit}>
      <input
        key={query}
        class="field"
        type="search"
        name="asked"
        aria-label="Words and fields"
        aria-describedby="query-help"
        defaultValue={query}
      />
      <button class="button button-main" type="submit">
        Search
      </button>
    </form>
  );
}
