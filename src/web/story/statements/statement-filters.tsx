import { useQueryValue } from "../../address/use-query-value.ts";
import { Labelled } from "../../parts/choice.tsx";
import { QueryChoice } from "../../parts/query-choice.tsx";
import { useStory } from "../story-context.tsx";
import { optionsOf } from "./statement-filter.ts";

/** Filters of the statements, each kept in the address. */
export function StatementFilters() {
  const { page } = useStory();
  const { statements } = page.dossier;
  const [words, setWords] = useQueryValue("words");
  return (
    <form
      class="statement-filters no-print"
      aria-label="Filter statements"
      onSubmit={(event) => event.preventDefault()}
    >
      <Labelled label="Words">
        <input
          class="field"
          type="search"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </Labelled>
      <QueryChoice name="speaker" label="Speaker" every="Everybody" options={optionsOf("speaker", statements, page)} />
      <QueryChoice
        name="channel"
        label="Through"
        every="Any channel"
        options={optionsOf("channel", statements, page)}
      />
      <QueryChoice name="addressee" label="To" every="Anybody" options={optionsOf("addressee", statements, page)} />
      <QueryChoice name="form" label="Form" every="Any form" options={optionsOf("form", statements, page)} />
      <QueryChoice
        name="outlet"
        label="Printed by"
        every="Any outlet"
        options={optionsOf("outlet", statements, page)}
      />
    </form>
  );
}
