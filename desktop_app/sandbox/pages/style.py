"""The style sheet of all pages: light and dark after the system's wish, no narrower than 320 px."""

from starlette.requests import Request
from starlette.responses import Response

CSS = """
:root{--app:#f2f2ef;--surface:#fff;--sunken:#f8f8f6;
--line:#e3e2dd;--line2:#cfcec8;--field:#8b8d93;--text:#1b1c1f;
--text2:#4e5056;--text3:#5e6066;--accent:#2c51cc;--fill:#2c51cc;--tint:#e8edfc;--ok:#136b3b;--oktint:#e3f2e8;
--warn:#855200;--warntint:#fbefd6;--bad:#b4232d}
@media (prefers-color-scheme:dark){:root{--app:#141518;--surface:#1b1c20;--sunken:#17181b;--line:#2b2c32;
--line2:#3d3f47;
--field:#74767f;--text:#ececef;--text2:#b9bbc2;--text3:#989aa3;--accent:#93aaff;--fill:#3d60dc;--tint:#232b47;
--ok:#62cc8f;--oktint:#182b21;--warn:#e6b450;--warntint:#30270f;--bad:#ff8c8c}}
*{box-sizing:border-box}
html{color-scheme:light dark}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;background:var(--surface);
color:var(--text);font:14px/20px Inter,"SF Pro Text","Segoe UI Variable","Segoe UI","Noto Sans",sans-serif}
main{width:100%;padding:24px;margin:auto}
main.narrow{max-width:468px}
main.wide{max-width:960px;margin:0 auto}
.head{display:flex;gap:12px;align-items:center;margin-bottom:16px}
.head>div{min-width:0;overflow-wrap:anywhere}
h1{font-size:18px;line-height:24px;margin:0}
h2{font-size:15px;line-height:20px;margin:32px 0 8px}
p{margin:0 0 12px}
.sub,.hint{font-size:12px;line-height:16px;color:var(--text2);margin:0}
.hint{color:var(--text3);margin-top:14px}
.icon{width:36px;height:36px;border-radius:9px;background:var(--tint);color:var(--accent);display:flex;flex:none;
align-items:center;justify-content:center}
.icon.warn{background:var(--warntint);color:var(--warn)}
.icon.ok{background:var(--oktint);color:var(--ok)}
.icon svg{width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;
stroke-linejoin:round}
label.field,.label{display:block;font-size:12px;line-height:16px;font-weight:500;color:var(--text2);
margin-bottom:16px}
.label{margin:0 0 2px}
input[type=text],input[type=password],textarea,select{display:block;width:100%;min-height:34px;margin-top:6px;
padding:6px 10px;border:1px solid var(--field);border-radius:6px;background:var(--surface);color:var(--text);
font:inherit}
textarea{min-height:64px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.scope{display:flex;align-items:center;gap:12px;min-height:38px;padding:4px 0;border-bottom:1px solid var(--line)}
.scope span{flex:1;min-width:0}
.scope code{color:var(--text3);font-size:11px}
input[type=checkbox]{width:16px;height:16px;margin:0;flex:none;accent-color:var(--fill)}
code,.code,pre{font-family:"JetBrains Mono","SF Mono","Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;
font-size:12px;
overflow-wrap:anywhere}
.code{color:var(--text3)}
.account{display:flex;gap:8px;align-items:center;border:1px solid var(--line2);border-radius:6px;padding:6px 10px;
margin:6px 0 16px;background:var(--sunken)}
.account span{flex:1;min-width:0;overflow-wrap:anywhere}
.account small{color:var(--text3);font-size:inherit}
.buttons{display:flex;gap:8px;margin-top:20px}
.buttons button{flex:1}
.wide .buttons button{flex:none}
.scope+.label{margin-top:16px}
button{min-height:34px;padding:0 14px;border:1px solid var(--line2);border-radius:6px;background:var(--surface);
color:var(--text);font:inherit;font-weight:500;cursor:pointer}
button.main{background:var(--fill);border-color:var(--fill);color:#fff}
button.link{min-height:24px;border:0;background:none;padding:0;color:var(--accent)}
button.danger{color:var(--bad)}
a{color:var(--accent)}
.error{color:var(--bad);background:none;font-size:12px;line-height:16px}
.notice{background:var(--oktint);color:var(--ok);border-radius:8px;padding:10px 12px;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:4px 20px;border-bottom:1px solid var(--line);padding-bottom:10px;
margin-bottom:24px;
align-items:center}
nav a[aria-current]{color:var(--text);font-weight:600;text-decoration:none}
nav form{margin-left:auto}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line)}
th{font-size:11px;font-weight:500;color:var(--text3)}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin-top:20px}
td form{display:inline-block;margin-right:12px}
td div code{white-space:nowrap}
.number{font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin:0}
dt{color:var(--text3)}
dd{margin:0;overflow-wrap:anywhere}
@media (max-width:420px){main{padding:16px}}
"""


async def style(request: Request) -> Response:
    """GET /sandbox/style.css."""
    return Response(CSS, media_type="text/css", headers={"Cache-Control": "max-age=60"})
