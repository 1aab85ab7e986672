package org.connectioncoach.language.goal;

/** Words for what one is to others: seen, close, a guide. One alternative follows another. */
final class PeopleWords {
    static final String VISIBILITY = """
            (?:more |better )?visib\\w+|exposure
            (?:be|get|getting|being|become|becoming|make myself|make me) (?:more |better |well |widely )?(?:noticed|known|recogni[sz]ed|seen|heard|found|famous|discovered|spotted|findable|discoverable|out there|visible|quoted|invited|talked about|remembered)
            noticed|well known|recogni[sz]ed|recognition
            (?:people|others|they|folks|recruiters|everyone|others|colleagues|peers) (?:should |can |to |will |might )?(?:know|knowing|see|seeing|notice|noticing|find|hear|recogni[sz]e|read|know of) (?:me|my|who i am|about me|of me|about my)
            (?:see|seeing|read|reading|noticing|notice|find|like|share) my (?:\\w+ )?(?:work|posts?|stuff|art|research|writing|profile|articles?|portfolio|blog|content|designs?|photos?|name)
            (?:my )?(?:personal )?brand(?:ing)?
            (?:raise|raising|boost|boosting|lift|grow|growing|build|building|increase|improve) (?:up )?(?:my|our|a|the) (?:\\w+ )?(?:profile|presence|reach|brand|reputation|name|audience|following|platform|standing|public profile|online presence|image)
            profile views|reputation|audience|reach (?:more|a wider|a bigger|wider)|wider reach|more reach|spotlight
            limelight|stand(?:ing)? out|put(?:ting)? (?:myself|my name|my work|me) out
            promot(?:e|ing) (?:myself|my (?:\\w+ )?(?:work|book|research|podcast|blog|art|music|brand|channel|album|show|novel|writing|talks?))
            self promot\\w+|(?:get|getting|make|making|build|have|putting|put|spread) (?:my|a|the|our) name
            online presence|presence
            speak(?:ing|er)? (?:at|engagements?|gigs?|invitations?|slots?|opportunities|invites?)
            conference (?:talks|invitations)|publicity|impressions|influencer|more eyes|eyeballs|discoverab\\w+
            showcas\\w+|credib\\w+|be an authority|media (?:attention|coverage|requests)|press coverage
            (?:a )?(?:known|big|recogni[sz]ed|familiar|household) name|a name (?:in|for)|famous|post views|go viral
            more (?:views|readers|followers|likes|engagement)
            get my (?:\\w+ )?(?:work|posts?|research|writing|art|voice|content|articles?|story|message|ideas?) (?:out|seen|read|heard|noticed|known|shared|in front)
            on (?:the|people'?s|recruiters'?) radar|on people s radar|radar|known (?:for|in|as|among|by)
            share my (?:work|expertise|research|art|writing|story|content)|(?:some|bit of|little|more) fame
            celebrity|glory|stardom|shine|glow up|rise above the noise
            go to (?:person|expert|name|source|guy|girl|woman|man)|podcasts?
            (?:hear|learn|know|knew|heard|hearing) (?:about|of) (?:our|us|my|me)\\b
            (?:make|making) (?:my|our|the|a) (?:\\w+ ){0,3}(?:known|famous|visible|popular|heard|public|seen)
            popular\\w*|likes and|first thing people
            (?:on|in) (?:the |people'?s |people s |everyone'?s |everyones )(?:map|minds?|news|press|media|papers|public eye|search(?:es| results)?)
            (?:notice|notices|noticing|recogni[sz]es?|recogni[sz]ing|discover|discovers|remember|remembers|finds?|finding|sees?|seeing|spots?|hears? (?:of|about)|knows? (?:of|about)?) (?:me|us|our|my)\\b
            my (?:\\w+ )?(?:name|work|research|art|music|writing|brand|profile|face|business|shop|company|designs?|craft|skills|achievements?|ideas?|content|posts?|articles?|photos?) (?:to be |be |being |is |are |get |gets |getting |should be |a bit |more |widely |better )*(?:known|seen|noticed|out|recogni[sz]ed|heard|read|shared|found|visible|spread|discovered|appreciated|promoted|featured|around)
            (?:people|others|they|folks|everyone|everybody|peers|colleagues|employers|clients|managers?|directors?|bosses|head office|\\w+ers) (?:should |can |could |to |will |would |might |really |actually |finally )*(?:know|knowing|see|seeing|notice|notices|recogni[sz]e|find|hear|read|remember|appreciate) (?:about |of |more of |more about )?(?:me|my|who i am|what i do|what we do|our)
            (?:professional|public|online|better|stronger|good|positive|personal|digital) (?:image|profile|face|name|footprint|persona)
            my (?:public |professional |online )?(?:image|profile|standing|name)(?! is)
            (?:be|being|become|get|getting|more|better|well|widely) (?:\\w+ )?(?:known|recogni[sz]able|prominent|famous|featured|published|cited|credited|appreciated|googled|followed|read|present online|active online|in the spotlight)
            (?:raise|raising|bring|draw|attract|get|getting|grab|create|more|build|spread|increase) (?:\\w+ )?(?:awareness|attention|buzz|publicity|interest|the word|word|recognition|eyeballs|traffic|noise)
            (?:more|bigger|wider|larger|new|broader|increase my|increase the|extend my|grow my|expand my) (?:\\w+ )?(?:audience|reach|readership|following|followers|readers|listeners|viewers|eyes|views|subscribers|fans|fan base|presence)
            promo|pr for|publici[sz]e|advertis\\w+ myself|self marketing|market(?:ing)? myself
            sell(?:ing)? (?:myself|me)
            show(?:ing)?(?: off)? (?:people |others |the world |off )?(?:my|our|what i|what we) ?
            put (?:us|our \\w+|me|my \\w+) (?:on|out)|make (?:my|a) (?:mark online|name)|a name for (?:myself|my)
            name for myself|make (?:myself|me|us) (?:known|seen|visible|heard)
            invited to (?:speak|present|talk|panels?|conferences?|judge|give)
            speak(?:ing)? (?:at|on) (?:\\w+ )?(?:conferences?|panels?|events?|stages?)|keynotes?|panels|face of""";

    static final String RELATIONSHIPS = """
            (?:build |building |closer |deeper |real |genuine |meaningful |lasting |good |better |stronger |strong |professional |close |long term |maintain )*relationships?
            relationship building
            (?:fewer|closer|close|tighter|tight|deeper|stronger|strong|small|smaller|real|genuine|meaningful|authentic|true|solid|honest|lasting|quality|good|warm|human)(?: but| and| more)*(?: \\w+)?(?: but \\w+)? (?:contacts?|ties?|circle|connections?|bonds?|network|people|friends|group|community|links|conversations?)
            fewer (?:but|people|contacts|better)|close knit|closer|deepen\\w*|go(?:ing)? deeper|strengthen\\w*
            friends(?:hips?)?|friendly|befriend|make friends
            (?:stay|staying|keep|keeping|be|remain|get back|remaining|getting back) (?:\\w+ )?(?:in touch|in contact|connected|close)
            in touch|reconnect\\w*|re connect\\w*|catch(?:ing)? up with (?:old|people|former|friends|everyone|my|ex)
            bond(?:ing|s)?|support (?:system|network|group)|supportive
            (?<!in my )(?<!in the )(?<!in our )(?<!source )communit(?:y|ies)(?! (?:college|projects?|service|leader))
            belong\\w*|trust(?:ed|worthy)?|nurtur\\w+
            maintain(?:ing)? (?:my |the |existing |old )?(?:contacts|ties|connections|network|links)
            know (?:\\w+ )?(?:\\w+ )?(?:better|properly|well|really well)
            old (?:coworkers|colleagues|classmates|friends|contacts|schoolmates|teammates|comrades|buddies)
            former (?:coworkers|colleagues|classmates|students|teammates|bosses)|(?:lonely|isolated|lonesome)|allies
            quality over quantity|people i (?:can|could) (?:trust|talk to|rely on|count on|call|lean on)
            people who (?:have my back|get me|care|know me)
            (?:peers|people|someone|others) to (?:talk|vent|chat|share) (?:to|with)?|camaraderie|tribe|inner circle
            rapport|get to know (?:people|colleagues|others|my|the people|folks|each)|not lose touch|lose touch
            human connection
            (?:someone|somebody|people|others|peers|folks|friends|colleagues|anyone|ones) (?:who )?(?:i )?(?:can |could |to |really |actually )*(?:talk to|talk with|confide in|laugh with|have coffee|hang out|rely on|lean on|call on|turn to|who gets? me|who understands?)
            (?:stay|staying|keep|keeping|be|remain|get|become) (?:very |really |more |so )?(?:close|closer|connected|in contact|friends|friendly)
            hang out|buddies|pals|companionship|solidarity|a (?:small )?(?:tribe|pack|gang|crew|bunch) (?:of|i)
            people skills with|deep(?:er)? (?:talks?|conversations?|roots)|loyal\\w*|not (?:be|feel) (?:so )?alone
            (?:good|few|close|professional|real|true|new|old|best|work|some|work) (?:mates|pals|buddies|companions|friends)
            mates in|mateship|brotherhood|sisterhood
            (?:batch|class|course|school|team|ship|house|squad|unit|platoon|crew)mates?
            (?:old|ex|former|past|previous) (?:crew|team|colleagues?|coworkers?|bosses|boss|workmates|batchmates|unit|squad|employees|students|lecturers|professors|regiment)
            ex colleagues
            (?:maintain|maintaining|keep|keeping|remain|stay|staying|have|retain|regular|lose|losing|in|loose) (?:up |in )?(?:my |good |regular |the |close )*(?:contact|touch|links?|ties|friendships?|contacts|relations?|connected|connections (?:warm|alive|close))(?! details)
            (?:build|building|earn|gain|more|mutual) trust|trust with|bonds? with|stronger bonds?|ties|kinship
            (?:people|persons?|someone|folks|ones|those|few) (?:that |whom |who )?i (?:already |really |actually |truly |can |could |do )*(?:know|trust|have|call|rely|lean|count|depend|like|respect)\\b
            (?:know|knowing|get to know|understand) (?:the |my |these |those |more |fewer )?(?:people|persons|colleagues|coworkers|contacts|connections|peers|neighbors|neighbours|everyone|each other|them|members)(?: (?:i have|there|here|around me))? (?:well|better|properly|personally|deeply|in person|as people|more closely)
            know people
            (?:not|instead of|rather than|over|than|beyond|not only|not just) (?:\\w+ )?(?:numbers?|quantity|collect(?:ing)? (?:names|contacts|people)|strangers)
            no (?:more )?strangers|smaller network|shrink my network|less (?:people|contacts)
            (?:feel|feeling|be|being|am) (?:less |so |not )?(?:alone|lonely|isolated|part of|at home|connected|supported)
            human (?:contact|touch|side)|personal (?:contact|touch|connections?|relationships?)|heart to heart
            meaningful (?:contact|conversations?|exchange)
            (?:warm up|tend|tending|care for|look after|revive|rekindle|refresh|renew|rebuild|repair|mend|deepen|warm) (?:to )?(?:my |the |old |these |those |existing )*(?:contacts?|network|ties|connections?|relationships?|friendships?|links|circle|people)
            (?:strengthen|improve|better|good|healthy|warm|close|cordial) (?:my |the )?(?:relations?|rapport|contacts?|network i have|bonds)(?! skills)
            (?:the )?(?:contacts?|connections?|people|network|ones|ties) i (?:already )?have""";

    static final String INFLUENCE = """
            (?:lead(?:ing|ers?)?|leadership)(?! (?:me|to|generation|by|s\\b))|influenc(?:e|ing|ential)
            thought lead\\w+
            mentor(?:ing|s|ship)?(?: (?:others|younger|young|juniors?|students|people|the next|up and coming|early career|newcomers|new|kids|someone|women|folks|interns|colleagues|graduates|aspiring|future|my|first gen\\w*))*
            giv(?:e|ing) (?:something |it |a little |a bit |some of it )?back|pay(?:ing)? it forward
            shap(?:e|ing) (?:\\w+ ){0,2}(?:policy|industry|field|future|profession|debate|opinion|agenda|practice|conversation|standards|thinking)
            inspire (?:others|people|young|the|students|women|kids)
            guid(?:e|ing) (?:others|the|young|younger|people|students|juniors|newcomers|new)
            coach(?:ing)? (?:others|people|young|younger|juniors|students|teams|new)
            teach(?:ing)? (?:others|the next|young|younger|people)|advoca\\w+|policy|policymakers
            pass(?:ing)? (?:on|along|down) (?:my|what|the|knowledge)
            help(?:ing)? (?:others|young|younger|newcomers|students|juniors|the next|people (?:starting|who|coming|in|get|grow)|new|first gen\\w*|other|upcoming|up and coming)
            support(?:ing)? (?:others|juniors|the next|young|younger|newcomers|women|junior|early|other|new)
            develop(?:ing)? (?:others|people|talent|young|leaders|my team)
            board (?:seats?|roles?|positions?|work|member)
            advis(?:e|ing) (?:startups?|others|founders|young|younger|boards?|companies|people)
            (?:make|making|have|having) (?:an? |a bigger |a real |more )?(?:impact|difference|mark)|impact
            champion(?:ing)?|next generation|role model|legacy|drive change
            change (?:the (?:industry|field|world|system|profession|conversation|culture)|minds)
            sponsor(?:ing)? (?:young|younger|junior|women|others)|be a (?:leader|voice|mentor|role model)
            voice (?:in|for)|a say in|set the agenda|steer|trailblaz\\w+|represent\\w* (?:my|the)
            share (?:my )?(?:experience|knowledge|wisdom|what i know|expertise) with|campaign\\w*|lobby\\w*
            looks? up to|looked up to
            (?:help|helping) (?:\\w+ ){1,3}(?:get into|get in|get on|break into|succeed|grow|start|find their|make it|learn|develop)
            (?:change|improve|better|fix|protect|strengthen|defend) (?:how|the way|working|conditions|laws?|rules|patient|care|education|schools|healthcare)(?! (?:skills|english))
            make (?:our|the|my) (?:\\w+ )?(?:union|profession|industry|sector|field|trade|community|city|country|world|workplace)(?: \\w+)? (?:\\w+er|better|safer|fairer|stronger|heard)
            for the (?:greater|common|public) good|activis\\w+|mentees?|proteges?|inspire\\w*|empower\\w*
            (?:lift|lifting|pull|pulling|bring|bringing|raise|raising) (?:up )?(?:other|others|young|younger|women|girls|people|those|kids|youth|the next)(?: \\w+){0,2}(?: up| along)?
            (?:train|training|guide|guiding|teach|teaching|coach|coaching|mentor|mentoring|develop|developing|nurture|advise|advising|inspire|inspiring|encourage|encouraging|empower\\w*|motivate|motivating|prepare|help|helping|support|supporting|uplift|uplifting|groom|grooming|educate|educating) (?:the |our |my |more |some |other |fellow |up and coming |of )*(?:next|younger?|new|future|junior|juniors|youth|youngsters?|apprentices?|trainees?|students|graduates?|interns?|girls|boys|women|kids|children|beginners|newcomers|others|people|colleagues|generation|learners|cadets|recruits|freshers|founders|entrepreneurs|officers|nurses|teachers|engineers|doctors|migrants|refugees|veterans|coaches|mothers|farmers)(?! (?:to|for) (?:my|our))
            (?:be|being|become|have|give|giving|as) (?:an? |the |our )?(?:\\w+ )?(?:voice|role model|leader|authority|example|mentor|guide|change maker|changemaker|ambassador|champion|adviser|advisor|inspiration|reference|elder|spokesperson|opinion leader)
            (?:contribute|contributing) (?:to|towards?) (?!my\\b)|serve (?:my|the|on|as|our)|service to
            speak(?:ing)? (?:up|out) (?:for|about|on)|stand(?:ing)? up for|fight(?:ing)? for|push(?:ing)? for
            spokes\\w+|(?:open|opening) doors for|pay(?:ing)? forward|take (?:someone|people|juniors) under
            under my wing|pass(?:ing)? (?:it |them |this )?(?:on|down)(?: to)?|hand(?:ing)? (?:on|down)
            leave (?:a|something|my) (?:legacy|mark|behind|footprint)|people under me|those coming (?:up|after)
            (?:ones?|people|those) (?:who )?com(?:e|ing) (?:up )?(?:after|behind)
            (?:lead|leading|drive|driving|make|making|bring|push|create|effect|cause|be the) (?:the |a |some |real |social |positive )*(?:change|conversation|discussion|debate|reform|reforms|way|transformation|movement|charge)
            reform\\w*|change how|change the way
            (?:move|moving|raise|raising|push|pushing|bring|bringing|transform|transforming|improve|improving|modernize|set|setting) (?:the |our |my )?(?:\\w+ )?(?:industry|profession|sector|field|standards?|bar|trade|community|agenda|country|tone)(?: (?:forward|ahead|up|higher))?
            influencer in policy|sit(?:ting)? on (?:\\w+ )?boards?|board (?:of|director|appointments?)|committees?
            regulat(?:ion|ors?) (?:change|debate)""";

    private PeopleWords() {}
}
