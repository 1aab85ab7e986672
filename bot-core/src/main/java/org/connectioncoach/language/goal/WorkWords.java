package org.connectioncoach.language.goal;

/** Words for work: a job, another field, people to do business and projects with. One alternative follows another. */
final class WorkWords {
    static final String JOBS = """
            (?:dream |summer |part time |full time |new |better |first |paid |real |next )*(?:jobs?|internships?|employment|placements?|apprenticeships?|traineeships?|externships?|clerkships?|practicums?|pupillage|training contracts?|vacanc(?:y|ies)|openings?|werkstudent\\w*)(?! (?:market trends|satisfaction|is fine|i have))
            (?:get|be|getting|being|become|find myself) (?:re)?(?:hired|employed|recruited|headhunted|poached|promoted|scouted)
            hire me|hired|a promotion|promotion|promotions|pay rise|raise my salary|better pay|better paid
            higher salary|more money
            (?:find|get|land|secure|score|need|want|seek|seeking|looking for|look for|search for|searching for|apply for|applying for|obtain|after|hunting for|snag|bag)(?: me| myself)? (?:a |an |some |any |my |the |my next |my first |paid |steady |stable |remote |new |meaningful |suitable |permanent |local |summer |seasonal |a new |an entry level |a better )*(?:\\w+ ){0,3}?(?:work(?! with| experience with| on)|position|positions|roles?|employer|employers|gig at|post|offer|offers|interviews?|opportunit(?:y|ies)|co ?op|work experience|shifts|residency|fellowship|postdoc|lectureship|contract job|seat|articling|graduate scheme|grad scheme|opening|openings|chance to work|spot at)\\b
            (?:to |wanna |summer |can |could |i )?intern(?:ing)? (?:at|with|for|in|somewhere|this)
            job ?(?:hunt\\w*|search\\w*|seek\\w*)
            career (?:opportunit\\w+|move|advancement|progress\\w*|growth|ladder|step)
            next step(?:s)? (?:in|of|for) my
            (?:next|new|better|bigger|senior|first|entry level|tenure track|permanent|leadership|remote|\\w+ing) (?:role|position|roles|positions|employer|gig|challenge|post)
            work experience|look(?:ing)? for work|out of work|back (?:in)?to work|return(?:ing)? to work|unemployed
            laid off|lost my job|between jobs|do not have a job|entry level|break(?:ing)? into|foot in the door
            get my foot|recruiters?|hiring managers?|headhunters?|co ?op(?:s| position| term)?|summer analyst
            graduate (?:scheme|role|program|programme)s?
            get into (?:big tech|faang|consulting|banking|investment banking|a (?:good|top|big) (?:company|firm))
            visa sponsor\\w*|matched|match into|residency (?:spot|match)|earn a living|employable|climb
            advance my career|career advancement|something paid|get paid|paid work
            (?:land|find|get|score) (?:something|anything) (?:paid|full time|permanent|in|at|with)|tenure track
            make partner|get ahead|move up|step up|work (?:in|at|for) (?!myself|others)
            (?:someone|somebody|anyone|company|companies|employers?|place|people|boss|firm|firms) (?:\\w+ ){0,3}?(?:hires?|hiring|employs?|take me on|takes people on)
            (?:something|anything) (?:paid|that pays|with pay|full time|permanent|stable|steady)
            (?:first|next|new|fixed term|work|job|employment|permanent|steady) contract|employer|employers
            (?:an|any|decent) employer|job security|(?:land|be on) (?:a|the) team at
            become (?:an?|the) (?:\\w+ )?(?:nurse|teacher|engineer|driver|pilot|manager|doctor|chef|paramedic|firefighter|officer|developer|analyst)
            (?:part time|full time|day|steady|paid|permanent|second|weekend|evening|night|side) gig
            (?:position|post|role|job|work|employment) as(?: an?)? \\w+
            (?:an?|the|job|any|good|firm|concrete|solid|contract) offers?|(?:industrial )?attachments?|cadetships?
            articleships?|house ?(?:job|officer\\w*)|locum\\w*|(?:job )?referrals?(?! for my)
            (?:get|be|being|getting) (?:referred|shortlisted|selected|interviewed|picked up|taken on|signed|transferred|reinstated)
            (?:grad|graduate|trainee|training|management trainee|apprentice|internship|fellowship|residency|rotational|leadership development) (?:program|programme|scheme|intake)s?
            between (?:roles|contracts|positions|gigs)
            back in(?:to)?(?: the| my)? (?:game|workforce|work|labou?r market|job market|field|profession)
            (?:re ?)?enter(?:ing)? the (?:workforce|job market|labou?r market)|pay ?checks?|pay cheques?
            (?:steady|regular|stable|second|extra) (?:income|pay|salary|wage)|income|wages?|make ends meet
            pay (?:the|my) (?:bills|rent)|put food on
            (?:civilian|steady|honest|decent|suitable|casual|shift|remote|seasonal|day|night|office|care|factory|warehouse|farm|hospital|field|regular|stable|permanent|temporary|proper|real|any|good|new|other) work(?! (?:life|culture|friends))
            (?:need|needs|want|find|finding|finds|get|getting|look for|looking for|seek|seeking|search|searching for|search for|after|for) work(?! (?:on|with|together|friends|buddies|from|life|out|culture|contacts|relationships))
            (?:be|being|get|getting|become) (?:made |an? )?(?:promoted|permanent|full time|salaried|manager|supervisor|head nurse|foreman|partner|team lead)
            (?:career|better|good|more|new|some|job|employment|work|paid|overseas|local|remote|suitable|great|exciting) opportunit(?:y|ies)
            opportunit(?:y|ies) (?:in|at|for work|to work|abroad|overseas)
            (?:find|join|work for|working for|get into|get in with|get on at|get on with|start at) (?:an? |the |some |another |one of the )?(?:\\w+ ){0,2}(?:company|firm|employer|bank|hospital|school|startup|agency|ngo|airline|hotel|big four|multinational|mnc)(?! (?:people|contacts))
            (?:will|to|can|could|would|might) (?:hire|employ|recruit|take) (?:me|someone like me)|hires? me|hiring
            job ?(?:offers?|leads?|openings?|alerts?|market|change|switch)|a switch of job
            change (?:of )?(?:my )?jobs?|(?:leave|quit|replace) my (?:current )?(?:job|employer)
            (?:land|secure|score|get|nail|snag) (?:the|an?|my|that|some) (?:\\w+ ){0,2}(?:interview|spot|place|seat|posting|engagement|title|promotion)s?
            intern\\b|work visa|work permit""";

    static final String EXPLORE = """
            explor\\w+
            (?:switch|chang|swap|shift)(?:e|es|ing|ed)? (?:of |my |into |to |over |up |from |out of |industries|careers?|fields?|sectors?|jobs? field|direction|lanes?|paths?|profession|professions|tracks?|gears|specialt\\w+|disciplines?)+(?! ?(?:my )?(?:stage|answer|number|goal|range|connections?|count|mind|it\\b|that|this|band))
            career (?:change|changer|switch|pivot|shift|transition|options|paths?|ideas)
            change of (?:career|scene|direction|field|scenery)|pivot\\w*
            transition(?:ing)? (?:in|into|to|from|out|over|out of)
            (?:new|other|different|another|unfamiliar|adjacent) (?:\\w+ )?(?:fields?|industr(?:y|ies)|areas?|sectors?|cit(?:y|ies)|countr(?:y|ies)|places?|directions?|paths?|careers?|line of work|world|lines of work|occupations?|town|region|continent|market|markets|profession|professions|discipline|domain|horizons|state|specialty|scene)
            something (?:new|different|else)|relocat\\w+|(?:go|going) (?:abroad|overseas)
            (?:before i |want to |would like to |planning to |about to |plan to |when i |after i )?mov(?:e|ing) (?:there|here)
            (?:mov(?:e|ing)|emigrat\\w+|immigrat\\w+|settle|settling) (?:to|abroad|from|into|overseas|over to|countries|cities|states|back to|out of|in) ?(?!the next|school|management)
            get(?:ting)? (?:out of|away from|into) (?!bed)
            leav(?:e|ing) (?:the |my )?(?:field|industry|profession|military|army|navy|teaching|academia|law|nursing|medicine|classroom|corporate|finance|banking|church|country|hospitality|retail|current)
            curious about|(?:what is|what else is|see what is|whats|what are|what) out there|figure out what
            find out what (?:i|suits|fits|kind)|finding out what
            what (?:to do|i want|i could do|else i) (?:next|to do|do)?|abroad|overseas|expat\\w*|emigrat\\w+
            try(?:ing)? (?:out )?(?:new|something|a different|another|my hand)|reinvent\\w*|discover\\w*|broaden
            widen my horizons|test(?:ing)? the waters
            from (?:\\w+ ){1,2}(?:to|into) (?:tech|data|ux|product|industry|design|policy|software|teaching|consulting|nonprofit|the private)
            (?:if|whether) (?:\\w+ ){1,4}(?:is|are|would be|suits?) (?:for me|right for me|a (?:good )?fit|me\\b|my thing)
            learn(?:ing)? about (?:other|different|new|various) (?:careers|jobs|fields|industries|paths|roles|sectors)
            options|possibilities|side step|start over|starting over|life after
            beyond (?:academia|teaching|law|the military|the bench|the classroom)
            outside (?:of )?(?:academia|teaching|my field|my industry|the military)
            find my (?:path|way|passion|calling)
            (?:if|whether) (?:\\w+ ){1,3}(?:would|could|might|will)? ?(?:suit|fit|work for|be for|be right for|be good for) me
            (?:find|see) my (?:feet|place|niche|fit)|try my (?:luck|hand)
            (?:life|work|working|living|jobs|careers?) (?:in|as|at) (?:another|a different|other|a new)
            what (?:\\w+ ){1,3}(?:do|does|earn|earns|really do|actually do)(?: all day| for a living)?|shadow(?:ing)?
            day in the life|gap year|year abroad|sabbatical|working holiday
            (?:what|how) (?:it|that|life|things?|work|the work|the job|a day|everything) (?:is|are|would be|looks?|feels?) ?like
            what it is (?:really )?like|what (?:\\w+ ){1,4}(?:is|are|was) (?:really |actually )?like
            how (?:things|it|the \\w+|\\w+) works? (?:there|over there|here|in (?:other|another|canada|the|europe|australia|germany|the gulf|dubai|ireland|the us|the uk|new)|abroad|elsewhere)
            (?:im|e)?migrat\\w+|resettl\\w+|reloc\\w+
            (?:moving|move|moved|shifting|shift) (?:to|overseas|abroad|away|countries|states|cities|interstate)(?! (?:management|the next|a bigger|senior))
            (?:get|getting) (?:a )?(?:feel|taste|sense|flavou?r|picture|glimpse|idea) (?:of|for)
            feel(?:ing)? (?:it |things |that )?out|scop(?:e|ing) out|check(?:ing)? out
            look(?:ing)? (?:into|around at|at (?:other|different|new|all)|beyond|outside)|peek into|dip my toes?
            sniff around|see what (?:else|other|is|jobs|careers|industries|fields|people with)
            (?:other|different|new|various|alternative|more|possible|potential) (?:careers?|paths?|roles?|fields?|industries|sectors?|professions?|lines|options|avenues|routes|jobs out there|walks of life)
            (?:see|find out|know|learn|discover|understand) (?:what|which|where|about) (?:\\w+ ){0,2}(?:other|else|different|new|careers?|industries|fields|sectors|paths|jobs|roles) (?:\\w+ ){0,3}(?:exist|there|suit|fit|take|need|offer|are)
            learn (?:about |what )?(?:other|different|new|various|else) (?:\\w+ )?(?:careers?|jobs?|fields?|industries|sectors?|roles?|countries|places)
            (?:second|next|another|different|new|third) (?:career|chapter|act|vocation|trade|calling)|next chapter
            what is next(?: for me)?|new beginning|fresh start|new start|start fresh|start anew
            (?:understand|know|see|enter|learn|try|get into|find out) (?:about |more about )?(?:the |an? )?(?:\\w+ ){1,2}(?:line|world|scene|side of)
            retrain\\w*|requalif\\w+|cross(?:ing)? over|jump(?:ing)? (?:ship|fields|industries|over to|across)
            (?:switch|swap|trade|swapping|trading|changing) (?:\\w+ )?(?:for|from) (?!jobs?\\b)(?:\\w+ ){1,3}
            (?:not sure|unsure|wondering|wonder|questioning|doubt|doubting) (?:if |whether |that )?(?:\\w+ ){1,3}(?:is|are) (?:for me|right|the right|my)
            (?:suits?|fits?|could suit|would suit) me|right (?:fit )?for me|cut out for
            (?:work|working|trying to work|figure|figuring|find|finding|sort|sorting) out (?:my|what|where|which|whether) (?:next |i |to |it |career|path|direction|future|field)+
            (?:leave|leaving|quit|quitting|out of|exit|exiting|away from) (?:\\w+ )?(?:for|and into|to try|to do|behind for) (?:something|another|a different|a new|\\w+)
            (?:undecided|torn|choose|choosing|decide|deciding) between|direction""";

    static final String COLLABORATE = """
            clients?|clientele|customers?|patrons
            (?:side |research |joint |new |creative |open source |community |interesting |cool )*projects?|collab\\w*
            partner(?:s|ships?|ing|ed)?(?! at)|co ?founders?|co founder\\w*|freelanc\\w+|gigs?|commissions?|leads
            sales leads
            (?:more |new |drum up |generate |drive |bring in |attract |win |win new |get )(?:business|sales|bookings|orders|contracts)
            (?:grow|growing|promote|promoting|expand|scale|build|building|market|for|launch|boost|advertise) (?:my|our|the|a|my own|my small) (?:\\w+ )?(?:business|company|startup|practice|agency|shop|studio|bakery|store|restaurant|farm|firm|side hustle|venture|salon|product|app|consultancy|charity|nonprofit|gym)
            business (?:development|opportunit\\w+|partners?|deals?|contacts)|investors?|investment for|funding
            funders?|raise money|raise capital|fundrais\\w+|venture capital|sponsors(?:hip)?|donors?|suppliers?
            vendors?|distributors?|wholesalers|buyers?|retailers|stockists|co ?authors?|co author\\w*
            research partners?
            (?:someone|people|others|folks|somebody|artists|musicians|researchers|designers|developers) (?:to|i can|who want to|i could) (?:\\w+ )?(?:work|build|create|write|team|do|start|record|make|perform|launch|publish|play) (?:\\w+ ){0,3}?(?:with|together|something)
            work (?:together )?with (?:other|others|people|someone|new)|work together|team(?:ing)? up|teammates
            band ?mates|band members|contract work|contracts|deals?|pipeline|prospects|beta testers|build something
            start (?:a |my own )?(?:startup|company|business|band|podcast)|tenders|consulting work|side hustle
            hire (?:people|staff|engineers|nurses|someone|talent|a)|hiring for my
            find(?:ing)? (?:talent|staff|employees|volunteers|contributors|tenants|patients|students for)
            recruit (?:people|staff|volunteers|members|engineers|talent)|joint ventures?|grants?|exhibit(?:ion)?s?
            bookings|volunteers|referrals? for my|sell (?:my|more|our)|bandmates|gig for my
            book(?:ing)? (?:more )?(?:gigs|shows|weddings|events|jobs for my)
            more (?:gigs|weddings|events|shows|commissions|listings|deliveries|referrals|catering|projects)
            (?:find|get|win|land|attract|reach|sign|bring in|bring) (?:more |new |some |bigger |good |the right |local |corporate |foreign |overseas |first |our first |my first )*(?:clients?|customers?|buyers?|investors?|sponsors?|partners?|suppliers?|accounts?|orders|contracts|guests|tenants|donors)
            crowdfund\\w*|pitch(?:ing)?|business angels?|angel investors?|merge|acquisitions?
            co ?(?:found|write|host|produce|create|author|develop|own)\\w*
            (?:get|getting|take|more|win|bring in|new|bulk|big|export|repeat|online|find) orders?
            orders (?:for|from)|dealers?|stockists?|exporters?|importers?|agents? (?:for|to sell)|resellers?
            subcontract\\w*|sub ?contract\\w*|subbies|tradies|contractors?|sub out|tenders?|bids?|rfps?|procurement
            (?:more |new |paying |find |get )+(?:students|pupils|patients|guests|members|tenants|listeners|donations|brides|families|diners|passengers|shoppers|accounts|work for my)
            (?:students|pupils|patients|guests|members|families|diners|buyers|customers) for (?:my|our|the)
            (?:people|someone|somebody|others|partners?|anyone|friends|folks|colleagues|a group|a team|devs?|artists?|experts?|scientists?|peers|another \\w+|other \\w+) (?:to|for|who (?:can|want to|will)) (?:\\w+ )?(?:start|join|build|launch|found|do|run|make|open|record|film|write|code|design|organi[sz]e|set up|invest|share|perform|jam|create|work|research|publish)\\b
            (?:joint|shared|common|group|research|side|community|film|building|book|open source|volunteer|school|local|cross border|pro bono|charity) (?:project|work|paper|papers|study|studies|research|venture|effort|initiative|exhibition|show|tour|event|events|lab)s?
            join forces
            work(?:ing)? (?:side by side|alongside|jointly|with (?:other|others|different|fellow|like minded|another|companies|brands|teams|agencies|people|artists|designers|businesses|schools|ngos))
            together on|do(?:ing)? (?:things|stuff|something|a \\w+|business|projects|work) (?:together|with)
            business with|a business|my own business|my business|start up a
            set up (?:a|my|our) (?:\\w+ )?(?:company|business|practice|shop|firm|ngo|charity|clinic|studio)
            (?:grow|growing|expand|expanding|build|building|market|marketing|scale|fill|promote|promoting) (?:my|our|the) (?:\\w+ ){0,2}(?:business|client|customer|practice|shop|salon|pipeline|order book|diary|calendar|enterprise|workshop|unit|outlet|boutique|restaurant|cafe|farm|trade|clinic|company|agency|list)
            (?:sell|selling) (?!myself|me\\b)\\w+|monetize|new markets? for (?:my|our)|retain clients
            referral partners""";

    private WorkWords() {}
}
