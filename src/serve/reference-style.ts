/** What the reference page looks like, in light and in dark. */
export const referenceStyle = `:root { color-scheme: light dark; --ink: light-dark(#1c1d1f, #e8e6e1); --paper: light-dark(#fdfcfa, #17181a); --rule: light-dark(#d8d4cc, #3a3b3e); --link: light-dark(#1a4f8b, #8db8ec); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1rem 6rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.75rem; }
h2 { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 1rem; font-size: 1.2rem; overflow-wrap: anywhere; }
h2 b, nav b { display: inline-block; min-width: 3.5rem; font-size: 0.8em; letter-spacing: 0.05em; }
a { color: var(--link); }
nav ul { list-style: none; padding: 0; columns: 18rem; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--rule); font-weight: normal; }
thead th { font-size: 0.85rem; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--rule); font-size: 0.85rem; }
summary { cursor: pointer; padding: 0.25rem 0; }
`;
