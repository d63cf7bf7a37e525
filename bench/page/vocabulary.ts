/** Words of review prose, the most frequent first: text of these deflates about as well as real notes do, not better. */
export const vocabulary: readonly string[] = `
the to and of a in is that she with for has be on her it was at will as they not by are have from an this said been what about
home school would he him his their when who there which more can how all some very also over told us after before next each then
feels asked settled worker social carer family time plan review health mum dad brother sister contact wants likes wishes week month
weekend support because where other year still does spoke talked meeting visit visits day days if time new out good well so up do
needs help made make go going gone went come came back again first last two three seen see agreed ask told know knows think thinks
teacher class reading maths football swimming club friends friend room bed night sleep morning breakfast tea food money phone
bus taxi journey court order judge solicitor guardian advocate letter report paper papers assessment therapist doctor nurse dentist
optician appointment teeth eyes medicine hospital clinic worry worried happy sad angry calm quiet loud proud afraid safe sure
garden dog cat rabbit bike park beach holiday birthday Christmas summer winter spring autumn term half lesson homework exam college
course job work training bank account saving savings passport photograph photographs book memory story life words picture box
grandmother grandfather aunt uncle cousin niece nephew baby twins older younger eldest youngest both together apart alone
place move moved moving stay stayed staying leave left leaving return returned live lives living house flat street town village
north south east west far near away local authority council manager team service referral waiting list funding panel decision
decisions recommended recommendation date dates change changed changes same different better worse best since until during while
between within without through around along across under above behind beside against towards into onto often sometimes never always
usually once twice daily weekly monthly early late soon later today tomorrow yesterday already yet just only even much many few less
most least enough another every any no yes may might could should must shall need want like love hope wish try tried find found give
gave given take took taken keep kept let put set get got show showed shown say says tell speak write wrote written read listen hear
heard watch play played playing sing dance draw paint cook bake walk run ride swim jump build mend sew grow plant feed wash brush
clean tidy choose chose chosen learn learned learnt teach taught share shared sharing trust trusted promise promised explain explained
understand understood remember remembered forget forgot believe decide decided offer offered accept refused refuse attend attended
attending attendance progress target targets grade grades level behaviour feelings identity culture religion church mosque language
interpreter signing hearing glasses wheelchair equipment diet weight height growth puberty smoking alcohol counselling relationship
relationships boundary boundaries routine routines risk risks incident incidents police missing episode return interview harm strategy
protection permanence adoption guardianship fostering respite kinship residential placement pathway adviser personal independent
transition housing tenancy benefits allowance clothing pocket transport passport nationality immigration status solicitor hearing
`
  .trim()
  .split(/\s+/);
