# Keeps answers in Varnish. Instances set `lianhe.cache.control` to
# `public, max-age=0, s-maxage=3600, stale-while-revalidate=60, stale-if-error=86400`, so that browsers ask here each time
# and this cache asks an instance once an hour, or after a release, which is made known by
# `curl -X BAN http://127.0.0.1/`.
vcl 4.1;

backend default {
    .host = "127.0.0.1";
    .port = "8080";
    .probe = {
        .url = "/readyz";
        .interval = 1s;
        .timeout = 2s;
        .window = 3;
        .threshold = 2;
    }
}

acl operators {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "BAN") {
        if (client.ip !~ operators) {
            return (synth(403, "Only operators may ban."));
        }
        ban("obj.status != 0");
        return (synth(200, "All answers are asked for again."));
    }
    # what is never kept: queries by POST, matching of names, health and metrics
    if ((req.method != "GET" && req.method != "HEAD") || req.url ~ "^/(reconcile|livez|readyz|actuator)") {
        return (pass);
    }
    # the server knows three languages; other headers would only make copies of the same answer
    if (req.http.Accept-Language) {
        set req.http.Accept-Language = regsuball(req.http.Accept-Language, "\s", "");
        if (req.http.Accept-Language ~ "^[Ee][Nn]([-,;]|$)") {
            set req.http.Accept-Language = "en";
        }
        elseif (req.http.Accept-Language ~ "^[Zz][Hh]-([Hh][Aa][Nn][Tt]|[Tt][Ww]|[Hh][Kk]|[Mm][Oo])([-,;]|$)") {
            set req.http.Accept-Language = "zh-Hant";
        }
        elseif (req.http.Accept-Language ~ "^[Zz][Hh]([-,;]|$)") {
            set req.http.Accept-Language = "zh-Hans";
        }
    }
    unset req.http.Cookie;
    return (hash);
}

sub vcl_backend_response {
    # an instance that fails is hidden by what is kept, for a day
    set beresp.grace = 24h;
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
}

sub vcl_deliver {
    if (obj.hits > 0) {
        set resp.http.X-Cache = "hit";
    }
    else {
        set resp.http.X-Cache = "miss";
    }
}
