package org.connectioncoach.language.goal;

/** Words for learning, and for not knowing yet. One alternative follows another. */
final class MindWords {
    static final String LEARN = """
            (?:keep |keep on |continue |continuously |lifelong )?learn(?:ing|s)?
            (?:keep|keeping|stay|staying|be|being|kept|remain|get|catch) (?:\\w+ )?(?:up to date|up with|up to speed|current|abreast|informed|in the loop|updated|sharp|on top of|relevant|posted|up on|tuned in|plugged in|on the pulse|in the know|aware)
            keep up|up to date|in the know
            (?:industry |the latest |latest |the |research |market |sector )?(?:news|trends?|developments|updates|research in)
            what is (?:going on|happening|new|trending|changing|next) (?:in|with|out)|insights?|knowledge
            know how(?! (?:to|things|it|the|this|that|\\w+ works?))
            (?:new |my |more |technical |soft |better |pick up |build |develop |improve |sharpen )+skills?|skill up
            upskill\\w*|reskill\\w*
            (?:new |fresh |pick up |exchange |swap |share |other people'?s |get )+(?:ideas|perspectives?|viewpoints?|points of view|opinions)
            perspectives?|ideas from
            understand (?:the|my|how|what|more) (?:\\w+ )?(?:industry|field|market|others|people|sector|profession|works?|do)
            (?:get|getting|ask|asking|some|for|career|good|need|want|seek|find|seeking|receive|professional) (?:for )?(?:advice|guidance|tips|wisdom|feedback|pointers|mentorship|mentoring)
            best practices?|educat(?:e|ing) myself|inspir(?:ed|ation)|pick (?:\\w+ )?(?:\\w+ )?brains?
            (?:find|get|need|want|have|looking for|a|meet|seek|seeking) (?:a |an |some |good |my own |potential |to be )*mentor(?:s|ed)?(?! (?:others|young|students|junior|people|the|someone|kids|my|new))
            (?:someone|somebody|people|a senior) (?:to|who can|who could|who will) (?:mentor|teach|guide|coach|advise) me
            mentor me|be mentored|mentored|improve (?:myself|my craft|professionally|my practice|at my job)
            get better at|grow (?:professionally|as a|my knowledge|in my (?:field|craft|role))
            professional (?:development|growth)|personal growth|expertise from|follow (?:experts|leaders|what)
            expand my (?:knowledge|mind|thinking)|expert opinions|get smarter|new techniques|new methods
            read (?:interesting|good|relevant|smart)|hear (?:about|from|what)(?! (?:job|opening|vacanc))
            stay informed|(?:experienced|seasoned) (?:people|folks|professionals)|cpd|continuing education|feedback
            critique|constructive|honest opinions?|swap(?:ping)? (?:ideas|notes|tips|stories|experiences)
            exchange (?:ideas|knowledge|notes|experience|experiences|views|tips)|compare notes
            discuss(?:ion|ions|ing)?|debates?|pick up (?:tricks|tips|things)|tricks of the trade
            (?:know|see|find out) how (?:others|other people|other \\w+|the pros|pros|experts|people|they)
            updat(?:e|es|ing|ed) (?:myself|my (?:knowledge|skills|self)|on)
            (?:stay|staying|keep|keeping|be|being|remain) (?:\\w+ )?(?:fresh|sharp|relevant|posted|current|updated|informed|aware|educated|in touch with (?:new|the latest|developments|trends|what is))
            (?:keep|keeping|stay|staying) (?:\\w+ )?(?:pace with|step with|on top of|ahead|track of|an eye on|abreast)(?! in touch)
            (?:fall|falling|fell|left|get left|lag|lagging) behind
            (?:different|other|new|diverse|various|fresh|opposing|outside|global|alternative|wider) (?:points? of view|views?|viewpoints?|perspectives?|opinions?|angles?|thinking|ways of thinking|thoughts|ideas|approaches|methods|techniques|practices)
            (?:read|reading|hear|hearing|see|seeing|know|follow|following|watch|watching|find out|understand|study|studying|learn|discover|listen to|listening to) (?:about |from |to |more )?(?:what|how|which|the latest|experts?|specialists|thinkers|professionals|seniors?|industry|others|colleagues|people|smart|top|leading|current|recent|new) ?(?:(?:the )?(?:experts?|others?|people|pros|professionals|seniors?|leaders|peers|companies|firms|schools|hospitals|colleagues|industry|trade|best|top|big|field|market|sector|specialists|elders|masters|papers|research|techniques|developments|innovations?|articles|studies|regulations?|rules|tools)) ?(?:do|does|did|post|say|write|think|share|work|are doing|are saying|publish|handle|solve)?
            (?:what|whats) (?:is |are )?(?:trending|new|hot|changing|coming|moving|current|up and coming|the latest|(?:going on|happening) (?:in|with|out|at|on|around))
            developments?|innovations?|current affairs
            (?:new|latest|recent|current) (?:\\w+ )?(?:rules|regulations?|laws?|codes?|standards|techniques|tools|methods|research|findings|studies|guidelines|tech|technology|technologies|equipment|treatments?|practices|things|stuff)
            (?:guide|teach|mentor|coach|train|advise|instruct) me
            (?:show|tell|help) me (?:how|the ropes|things|something|a thing|grow|improve|learn|in my field)
            (?:can|could|will|would|to) (?:guide|teach|mentor|coach|train|advise) me|the ropes
            mentor for (?:me|myself)|someone (?:more )?(?:senior|experienced|older|wiser) (?:to|who)|learn from
            (?:gain|gaining|get|getting|acquire|acquiring|absorb|soak up|collect|gather|more|pick up|build|broaden|deepen|expand|increase|refresh|improve|wider|new|practical|technical|expert|share) (?:\\w+ ){0,2}(?:knowledge|know how|insights?|wisdom|ideas|lessons|information|expertise|understanding|tips|tricks|skills?|skillset|competenc\\w+|feedback|exposure to)
            (?:improve|improving|sharpen|polish|develop|hone|build up|brush up|better|upgrade|upgrading|grow|advance) (?:on )?(?:my |our )?(?:\\w+ )?(?:skills?|knowledge|craft|english|abilities|practice|self|techniques?|teaching|coding|writing)
            better myself|self improvement|be(?:come|coming)? (?:a )?better (?:at|in|\\w+)
            grow (?:in|as) (?:my|a|the)|master (?:my|the|new)|study|training|workshops|webinars|courses
            certificat\\w+""";

    static final String UNSURE = """
            not (?:really |quite |totally |entirely |too |so |100 % |sure |yet )*(?:sure|certain|decided)(?: yet)?
            no (?:real |particular |specific |clear |earthly |fixed )?(?:idea|clue|goal|goals|plan|reason|preference|agenda|purpose|aim|opinion)
            unsure|unclear|uncertain
            do not (?:really |actually |even |quite |yet |honestly )?(?:know|have (?:one|a goal|any|a specific|a particular|goals|a clear))
            have not (?:really |actually |quite |honestly )?(?:thought|decided|figured|considered|a clue|worked|made up|got a clue|the faintest|got one)
            undecided
            just (?:curious|looking|looking around|browsing|here|seeing|checking|trying|because|wanted to see)
            open to (?:anything|whatever|everything|all|suggestions|ideas|it all)|whatever
            nothing (?:specific|particular|in particular|really|special|yet|much)|hard to say
            still (?:figuring|deciding|thinking|working|unsure|trying to figure|making up)
            figuring (?:it|that|things) out|anything|you (?:tell me|choose|pick|decide)|surprise me|cannot decide
            can not (?:decide|say|choose|pick)|good question|everything|all of (?:them|it|the above|these)|beats me
            who knows|tough (?:one|question)|dunno|make up my mind|is that a thing|up to you|any of them
            any of (?:these|those)|no thoughts|idk|ask me later|someone told me to
            my (?:teacher|professor|advisor|school|boss|mom|friend) (?:told|made|said|asked)|have to for|for a class
            required (?:for|by)|none of (?:these|those|them|the above)|no particular|torn|not there yet|on the fence
            could go either way|bit of everything|all sorts|whichever|(?:it )?does not matter|no matter|not fussed
            (?:set|signed) (?:this|it|me|me up|this up|it up) (?:up )?for me|someone signed me up|indifferent
            all the same|same to me|pick (?:one )?for me|choose for me|you choose|not a clue|no particular reason
            (?:no|not any|without(?: any)?|do not have (?:a|any|one)|have not (?:any|got)) (?:\\w+ )?(?:aims?|targets?|objectives?|intentions?|direction|wish|wishes|ambitions?|thing in mind|plans?|thoughts?|goal in mind)
            (?:goals?|aims?) (?:is |are |still )?(?:not|un)(?: yet)? ?(?:decided|clear|sure|known|set)
            (?:not|never) (?:yet )?(?:decided|determined|clear|settled|fixed|chosen|thought)|to be decided|tbd
            undetermined
            (?:any|anything|all|either|everything|whatever) (?:is|are|will|would|works?|one|goes|sounds?)(?: (?:be |do |also |is )?(?:ok|fine|good|well|do))?
            (?:any|either) (?:one )?of (?:the above|the options|these|them|those)
            (?:was|were|am|being) (?:told|asked|forced|required|advised|made) to (?:join|sign|do|register|make|create|be|use)
            (?:said|says|told me|insists|asked me) (?:that )?(?:i |we )?(?:must|should|have to|need to|to) (?:join|sign|register|make|have|create|be|use)
            (?:let me|need to|have to|must|will|got to) think|i wish i knew|could not (?:say|tell)|cannot say
            can not (?:really )?tell|see how it goes|we will see|no fixed|it depends|depends|do not mind
            i guess none|nothing comes|same as everyone|like everyone""";

    private MindWords() {}
}
