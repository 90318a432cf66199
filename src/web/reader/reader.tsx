interface Props {
  readonly article: string;
  readonly at: string | undefined;
  readonly beside: string | undefined;
}

export function Reader({ article }: Props) {
  return <aside>{article}</aside>;
}
