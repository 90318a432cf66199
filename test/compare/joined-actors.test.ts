import { joinActors } from "../../src/core/compare/actors/join-actors.ts";
import { runCases } from "../case-files.ts";
import { account } from "./account.ts";
import { readActor } from "./read-actor.ts";

/** One line an article, its actors between bars. */
runCases("joined-actors", (text) => {
  const articles = text.split("\n").map((line) => line.split(" | ").map(readActor));
  const { actors, names } = joinActors(
    articles.map((cast, at) => account(`a${at}`, { cast }, [{ text: "It rained" }])),
  );
  const sightings = articles.flatMap((cast, at) =>
    cast.map(({ id, name }) => ({ name, joined: names.get(`a${at}`)?.get(id) ?? "nobody" })),
  );
  const groups = Map.groupBy(sightings, ({ joined }) => joined);
  const lines = [...groups].map(([id, group]) => {
    const { kind, name } = actors.get(id)!;
    const printed = [name, ...group.map((one) => one.name).filter((other) => other !== name)];
    return `${kind === "person" ? "" : `${kind} `}${[...new Set(printed)].join(" = ")}${group.length > 1 ? "" : " alone"}`;
  });
  return lines.join("\n");
});
