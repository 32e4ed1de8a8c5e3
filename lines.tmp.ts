import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocument } from '/work/main/src/documents/readers';
import { understand } from '/work/main/src/extract/structure';
import { extract } from '/work/main/src/extract/extract';
async function main(){ const f=process.argv[2]!; const d=await readDocument({name:basename(f),bytes:readFileSync(f)}); const s=understand(d);
 if (process.argv[3]==='records') { const e=extract(d); console.log(e.facts); for (const r of e.records) { const {citations,...x}=r as any; console.log(JSON.stringify(x).slice(0,400)); } for (const n of e.notes) console.log(n); return; }
 console.log(s.context.facts);
 s.entries.forEach((e,i)=>console.log(i, e.role.padEnd(12), e.line.block.kind.slice(0,5).padEnd(5), e.line.level, e.line.title?'T':' ', (e.line.reference?`[${e.line.reference.form} ${e.line.reference.label??''} ${e.line.reference.number}]`:'').padEnd(12), (e.line.marker?`{${e.line.marker.kind}}`:''), 'sec='+(e.section?.number??e.section?.title??'-'), 'obj='+(e.objective??'-'), e.line.block.kind==='table'?JSON.stringify(e.line.block.rows.slice(0,2).map(r=>r.map(c=>c.text))):e.line.text.slice(0,90)));
}
void main();
