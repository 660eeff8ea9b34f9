/**
 * The style of every page, as text, so that it is bundled with the code and named by its hash. Twenty pixels,
 * one column, dark on white; what can be touched is large, and what has the focus is yellow.
 */
export const style = `:root{--ink:#14181a;--quiet:#4d565b;--line:#b8c0c3;--soft:#eff3f2;--brand:#1d5c50;--dark:#123e36;--link:#0b5394;--red:#b3261e;--sun:#ffdd33}
*{box-sizing:border-box}
html{font-size:125%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{display:flex;flex-direction:column;min-height:100vh;margin:0;background:#fff;color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
:lang(zh){line-height:1.7;line-break:strict;text-autospace:normal}
.width{width:100%;max-width:36rem;margin:0 auto;padding:0 1rem}
header{background:var(--brand);color:#fff}
header .width{display:flex;justify-content:space-between;align-items:center;gap:1rem;min-height:3rem}
header a{color:#fff;text-decoration:none;padding:.375rem 0}
header a:hover{text-decoration:underline;text-underline-offset:.2em}
.brand strong{font-weight:700;margin-right:.25rem}
.brand span{font-size:.8rem;opacity:.95;white-space:nowrap}
.language{font-size:.9rem;white-space:nowrap}
.back{margin:1rem 0 0;font-size:.9rem}
.back a::before{content:"‹ ";font-weight:700}
main{padding:1.25rem 0 2.5rem;outline:0}
h1{margin:.5rem 0 1rem;font-size:1.6rem;line-height:1.2;letter-spacing:-.01em;text-wrap:balance}
:lang(zh) h1{font-size:1.4rem;line-height:1.4;letter-spacing:0;text-wrap:pretty}
h2{margin:2.25rem 0 .5rem;font-size:1.15rem;line-height:1.35}
p{margin:0 0 1rem}
.lead{font-size:1.1rem;color:var(--quiet)}
ul,ol{margin:0 0 1rem;padding-left:1.3em}
li{margin-bottom:.4rem}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:3px}
a:focus-visible,button:focus-visible{outline:3px solid transparent;background:var(--sun);color:var(--ink);box-shadow:0 0 0 3px var(--sun),0 5px 0 2px var(--ink);text-decoration:none;border-radius:1px}
.skip{position:absolute;left:-999em}
.skip:focus{position:static;display:block;padding:.5rem 1rem;background:var(--sun);color:var(--ink)}
.roads{margin:1.75rem 0;padding:0;list-style:none}
.roads li{margin:0;border-top:1px solid var(--line)}
.roads li:last-child{border-bottom:1px solid var(--line)}
.roads a{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:1.1rem .25rem;text-decoration:none;color:inherit}
.roads a::after{content:"";grid-area:1/2/3/3;align-self:center;width:.6rem;height:.6rem;border:solid var(--brand);border-width:3px 3px 0 0;transform:rotate(45deg)}
.roads b{font-size:1.15rem;color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
.roads a:hover b{text-decoration-thickness:3px}
.roads a:focus-visible b{color:inherit;text-decoration:none}
.field{margin:0 0 1.75rem;padding:0;border:0;min-width:0}
.field.wrong{padding-left:1rem;border-left:5px solid var(--red)}
label,legend{display:block;padding:0;font-weight:700}
legend{font-size:1.1rem;margin-bottom:.25rem}
label small,.choice small{font-weight:400}
.hint,.choice small{margin:.1rem 0 .5rem;color:var(--quiet);font-size:.9rem}
.problem{margin:.1rem 0 .5rem;color:var(--red);font-weight:700}
input:not([type]),textarea{display:block;width:100%;margin-top:.25rem;padding:.55rem .7rem;border:2px solid var(--ink);border-radius:0;background:#fff;color:inherit;font:inherit}
input:not([type]){max-width:22rem}
.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;letter-spacing:.06em;text-transform:uppercase}
.wrong input:not([type]),.wrong textarea{border-color:var(--red)}
input:focus,textarea:focus{outline:3px solid var(--sun);box-shadow:inset 0 0 0 2px var(--ink)}
.choice{position:relative;display:flex;padding:.3rem 0}
.choice input{flex:none;display:grid;place-content:center;width:2rem;height:2rem;margin:.1rem .75rem 0 0;border:2px solid var(--ink);border-radius:50%;background:#fff;appearance:none;cursor:pointer}
.choice.tick input{border-radius:0}
.choice input:checked::before{content:"";width:1rem;height:1rem;border-radius:50%;background:var(--ink)}
.choice.tick input:checked::before{width:1.1rem;height:.55rem;border:solid var(--ink);border-width:0 0 .22rem .22rem;border-radius:0;background:none;transform:translateY(-.15rem) rotate(-45deg)}
.choice input:focus-visible{outline:4px solid var(--sun);box-shadow:0 0 0 2px var(--ink)}
.choice label{flex:1;padding-top:.2rem;font-weight:400}
.choice small{display:block;margin:0}
.row{display:flex;gap:1.1rem}
.row .choice{flex-direction:column;align-items:center}
.row .choice input{margin:0}
button{padding:.6rem 1.4rem;border:0;border-radius:2px;background:var(--brand);box-shadow:0 3px 0 var(--dark);color:#fff;font:inherit;font-weight:700;cursor:pointer}
button:hover{background:var(--dark)}
.after{margin-top:1.5rem}
.quiet{margin-bottom:1.25rem}
.done{padding:.75rem 1rem;background:var(--soft);border-left:8px solid var(--brand);font-weight:700}
.panel{margin:0 0 1.5rem;padding:1.5rem 1.25rem;background:var(--brand);color:#fff}
.panel h1{margin:0 0 .25rem}
.panel p:last-child{margin:0}
.keys{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1rem 0 0}
.keys dt{font-size:.9rem}
.keys dd{margin:0;font:700 1.35rem/1.3 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;letter-spacing:.04em;white-space:nowrap}
.panel.doubt{background:#fff4ce;color:var(--ink);border-left:8px solid #c98a00}
.panel.calm{background:var(--soft);color:var(--ink);border-left:8px solid var(--brand)}
.problems{margin:0 0 1.75rem;padding:1rem 1.25rem;border:4px solid var(--red)}
.problems h2{margin:0 0 .5rem}
.problems ul{margin:0;padding:0;list-style:none}
.problems a{color:var(--red);font-weight:700}
.facts{margin:0 0 1.75rem}
.facts div{padding:.7rem 0;border-bottom:1px solid var(--line)}
.facts dt{font-weight:700}
.facts dd{margin:0}
.said{padding:0;list-style:none}
.said li{margin:0 0 1rem;padding:.75rem 1rem;background:var(--soft)}
.said .us{border-left:5px solid var(--brand)}
.said p{margin:0;white-space:pre-line}
.said .when{font-size:.85rem;color:var(--quiet)}
footer{margin-top:auto;padding:1.5rem 0 2rem;border-top:1px solid var(--line);background:var(--soft);font-size:.9rem}
footer p{margin:0 0 .5rem}
@media(min-width:40rem){.facts div{display:grid;grid-template-columns:11rem 1fr;gap:1rem}h1,:lang(zh) h1{font-size:2.1rem}:lang(zh) h1{font-size:1.9rem}main{padding-top:1.75rem}}
@media(max-width:24rem){.brand span{display:block;white-space:normal;line-height:1.3}.keys dd{font-size:1.1rem}}
@media(forced-colors:active){.choice input{appearance:auto}.choice input::before{display:none}}
@media print{header,footer,.back,.skip{display:none}.panel{border:2px solid;color:#000;background:none}}
`;
