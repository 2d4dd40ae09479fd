/** Of the HTML report. Colours have names; both schemes keep a contrast of 4.5 to 1. */
export const STYLE = `
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --ink: #1b1f24; --soft: #59636e; --line: #d7dce2; --field: #fff; --link: #0b5cad;
  --good: #116b2d; --good-back: #dcf5e3; --bad: #b3261e; --bad-back: #fdeae8; --warn: #855300; --warn-back: #fff3d6; --idle-back: #eceff2; --focus: #0b5cad; --code: #f3f5f7; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --card: #161b22; --ink: #e6edf3; --soft: #9aa5b1; --line: #30363d; --field: #0d1117; --link: #79b8ff;
  --good: #63d884; --good-back: #12301c; --bad: #ff9a92; --bad-back: #3d1715; --warn: #f0c058; --warn-back: #372906; --idle-back: #232a33; --focus: #79b8ff; --code: #0d1117; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
main, header, footer { max-width: 1320px; margin: 0 auto; padding: 0 20px; }
header > div { min-width: 0; overflow-wrap: anywhere; } .notes, .case .soft { overflow-wrap: anywhere; } .case .end { min-width: 0; flex-wrap: wrap; }
header { padding-top: 22px; display: flex; flex-wrap: wrap; gap: 10px 24px; align-items: flex-end; justify-content: space-between; }
h1 { font-size: 21px; line-height: 1.3; margin: 0; display: flex; gap: 12px; align-items: center; flex-wrap: wrap; }
h2 { font-size: 18px; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 12px; margin: 14px 0 6px; color: var(--soft); font-weight: 600; text-transform: uppercase; letter-spacing: .05em; }
p { margin: 4px 0; }
.soft { color: var(--soft); }
.small { font-size: 13px; }
code, pre, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
code { overflow-wrap: anywhere; }
pre { margin: 0; padding: 10px 12px; background: var(--code); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 26em; overflow: auto; line-height: 1.5; unicode-bidi: isolate; }
.badge { display: inline-flex; max-width: 100%; overflow-wrap: anywhere; gap: 5px; align-items: center; padding: 1px 9px; border-radius: 999px; font-size: 13px; font-weight: 600; background: var(--idle-back); color: var(--ink); }
.badge.plain { font-weight: 400; color: var(--soft); white-space: normal; overflow-wrap: anywhere; }
.good { background: var(--good-back); color: var(--good); } .bad { background: var(--bad-back); color: var(--bad); } .warn { background: var(--warn-back); color: var(--warn); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; margin: 14px 0; }
.head { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: baseline; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(128px, 1fr)); gap: 10px 20px; margin: 14px 0 4px; }
.figures > div { min-width: 0; overflow-wrap: anywhere; } .figures dt { font-size: 13px; color: var(--soft); } .figures dd { margin: 0; font-size: 19px; font-weight: 600; font-variant-numeric: tabular-nums; } .figures dd small { display: block; font-size: 12.5px; font-weight: 400; color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; } th { text-align: left; font-weight: 600; color: var(--soft); font-size: 13px; }
td, th { padding: 6px 14px 6px 0; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; } thead th { border-top: 0; } td.nowrap { white-space: nowrap; }
.tight td:first-child { width: 1%; white-space: nowrap; } .tight td:nth-child(2) { width: 34%; }
.pairs { display: grid; grid-template-columns: fit-content(30%) 1fr; gap: 4px 16px; margin: 0; font-size: 14px; } .pairs dt { overflow-wrap: anywhere; } .pairs dd { margin: 0; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 16em; overflow: auto; unicode-bidi: isolate; }
.notes { margin: 12px 0 0; padding: 8px 12px 8px 30px; background: var(--warn-back); color: var(--warn); border-radius: 6px; font-size: 14px; }
nav button { overflow-wrap: anywhere; } nav { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 0; }
button, input, select, textarea { font: inherit; font-size: 14px; color: inherit; background: var(--field); border: 1px solid var(--line); border-radius: 6px; padding: 5px 11px; }
button { cursor: pointer; } button:hover { border-color: var(--soft); }
button[aria-pressed=true] { border-color: var(--focus); box-shadow: inset 0 0 0 1px var(--focus); font-weight: 600; }
button.good, button.bad { background: var(--field); } button.good[aria-pressed=true], button.bad[aria-pressed=true] { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor; }
button.good[aria-pressed=true] { background: var(--good-back); } button.bad[aria-pressed=true] { background: var(--bad-back); }
button.primary { background: var(--link); color: var(--card); border-color: var(--link); font-weight: 600; } button:disabled { opacity: .55; cursor: default; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.filters { position: sticky; top: 0; z-index: 1; background: var(--page); padding: 10px 0; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
select { max-width: min(260px, 100%); } .filters input[type=search] { flex: 1 1 200px; min-width: 0; } .filters label { display: inline-flex; gap: 6px; align-items: center; font-size: 14px; white-space: nowrap; }
.case { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 8px 0; overflow: clip; scroll-margin-top: 70px; }
.case > button { width: 100%; text-align: left; border: 0; border-radius: 0; background: none; padding: 10px 14px; display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }
.case > button:focus-visible { outline-offset: -3px; }
.case > button:hover { background: var(--idle-back); } .case .id { font-weight: 600; overflow-wrap: anywhere; min-width: 0; } .case .end { margin-left: auto; display: flex; gap: 8px; align-items: center; }
.body { padding: 2px 14px 16px; border-top: 1px solid var(--line); }
.arms { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 16px; }
.arm { min-width: 0; } .arm .head { margin-bottom: 6px; align-items: center; }
.checks { list-style: none; margin: 8px 0 0; padding: 0; font-size: 14px; } .checks li { padding: 5px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; } .checks li:first-child { border-top: 0; }
.checks pre { margin-top: 5px; } .checks .uncounted { opacity: .8; }
ins, del { text-decoration: none; border-radius: 3px; padding: 0 1px; } ins { background: var(--good-back); color: var(--good); text-decoration: underline; text-underline-offset: 2px; } del { background: var(--bad-back); color: var(--bad); text-decoration: line-through; }
.review { margin-top: 14px; padding-top: 12px; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 8px; align-items: center; } .review textarea { flex: 1 1 260px; min-width: 0; min-height: 36px; height: 36px; resize: vertical; }
.review .versus { display: inline-flex; flex-wrap: wrap; gap: 8px; align-items: center; }
details summary { cursor: pointer; color: var(--link); font-size: 14px; padding: 4px 0; }
.export { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
footer p { overflow-wrap: anywhere; } footer { padding-top: 10px; padding-bottom: 40px; color: var(--soft); font-size: 13px; }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0 5px; font-size: 12px; background: var(--card); }
@media (max-width: 640px) { main, header, footer { padding-left: 12px; padding-right: 12px; } .filters { position: static; } .card { padding: 12px; } .case .end { margin-left: 0; } footer .keys { display: none; } .export input { flex: 1 1 150px; min-width: 0; } }
@media print { .filters, .review, .export, nav { display: none; } pre { max-height: none; } }
`;
