import { z } from "zod";
import { Article } from "../../core/model/article.ts";
import { pack, unpack } from "../packed.ts";

/**
 * What the queue holds of an article: the article itself, so that one row is all there is of a job (it comes and goes in one
 * statement, and what failed can be put back whatever has become of its source), and in plain words what people know it by.
 */
const Parcel = z.object({
  article: z.string(),
  input: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  /** The article as compressed JSON in base64: 4 kB of text take 3 kB. */
  body: z.string(),
});
type Parcel = z.infer<typeof Parcel>;

/** An article as a job knows it before it is opened. */
export type JobArticle = Pick<Article, "id" | "input" | "outlet" | "title">;

/** An article to analyse, lent to one worker for one try. */
export interface Job {
  readonly id: string;
  /** Tries before this one. */
  readonly retryCount: number;
  readonly article: JobArticle;
  /** The article to analyse. Throws with a reason for the user where its bytes are none. */
  readonly open: () => Article;
}

/** A job that failed at every try, and why it did at the last one. */
export interface DeadJob {
  readonly id: string;
  readonly article: JobArticle;
  readonly tries: number;
  readonly reason: string;
}

export function toParcel(article: Article): Parcel {
  const { id, input, outlet, title } = article;
  return { article: id, input, outlet, title, body: Buffer.from(pack(article)).toString("base64") };
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** What can be told of any data, even of such as another program has put there. */
export function articleOf(data: unknown): JobArticle {
  const fields = (data ?? {}) as Partial<Record<keyof Parcel, unknown>>;
  return {
    id: text(fields.article) ?? "unknown",
    input: text(fields.input) ?? "unknown",
    outlet: text(fields.outlet),
    title: text(fields.title),
  };
}

export function openParcel(data: unknown): Article {
  const parcel = Parcel.safeParse(data);
  if (!parcel.success) throw new Error(`not put there by readout: ${firstIssue(parcel.error)}`);
  const article = Article.safeParse(unpackBody(parcel.data.body));
  if (article.success) return article.data;
  throw new Error(`its bytes are no article: ${firstIssue(article.error)}; read it again with readout enqueue`);
}

function unpackBody(body: string): unknown {
  try {
    return unpack<unknown>(Buffer.from(body, "base64"));
  } catch (error) {
    throw new Error(`its bytes are no article: ${(error as Error).message}; read it again with readout enqueue`, {
      cause: error,
    });
  }
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  return [issue!.path.join("."), issue!.message].filter(Boolean).join(": ");
}
